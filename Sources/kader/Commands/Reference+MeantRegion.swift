import ArgumentParser
import KaderDomain
import KaderReference

extension Reference {
    /// The region that somebody means: its code, its name or an older one, or the name of a
    /// municipality in it, each from its beginning on. Which one was understood is told where it
    /// was not said by its code.
    ///
    /// - Parameter isWhole: whether a beginning is not enough.
    /// - Throws: `ValidationError` where it can be no region, with what it is almost; or several.
    func region(
        meantBy typed: String, wholly isWhole: Bool = false, telling language: Language
    ) throws -> Region {
        if let region = region(typed.uppercased()) { return region }
        let found = regions(meantBy: typed, wholly: isWhole)
        guard let region = found.first else { throw noRegion(typed) }
        guard found.count == 1 else {
            let names = found.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            throw ValidationError("'\(typed)' can be: \(names).")
        }
        Output.tell(Phrase.understood(region)[language])
        return region
    }

    /// Those that are called that; else those of a municipality that is; else what is found.
    private func regions(meantBy typed: String, wholly isWhole: Bool) -> [Region] {
        let (found, wanted) = (findRegions(typed), Folding.words(typed))
        guard !wanted.isEmpty else { return [] }
        let named = found.filter { region in
            region.names.contains { Folding.words($0) == wanted }
        }
        guard named.isEmpty else { return named }
        let towns = findMunicipalities(typed).filter { town in
            town.names.contains { Folding.words($0) == wanted }
        }
        let codes = Set(towns.map(\.regionCode))
        if codes.isEmpty { return isWhole ? [] : found }
        return regions.filter { codes.contains($0.code) }
    }

    private func noRegion(_ typed: String) -> ValidationError {
        let near = Spelling.nearest(to: typed, among: regions) { region in
            region.names + municipalities(inRegion: region.code).flatMap(\.names)
        }
        guard !near.isEmpty else {
            return ValidationError("There is no region \(typed). See: kader region list.")
        }
        let names = near.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
        return ValidationError("There is no region \(typed). Nearest: \(names).")
    }
}

extension Region {
    fileprivate var names: [String] { [name, label] + olderNames }
}

extension Municipality {
    fileprivate var names: [String] { [name] + otherNames + Folding.aliases(ofPlace: name) }
}

extension Phrase {
    fileprivate static func understood(_ region: Region) -> Phrase {
        Phrase(
            nl: "Regio: \(region.name) (\(region.code)).",
            en: "Region: \(region.name) (\(region.code)).")
    }
}
