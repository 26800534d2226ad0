import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference

/// Only what is of one region, and of the whole country.
struct RegionScope: ParsableArguments {
    @Option(help: "Only of this region (code, name or municipality), and of the whole country.")
    var region: String?

    /// The code of the region; nil where none is asked.
    func code(_ kader: Dependencies) throws -> String? { try region.map { try kader.region($0) } }
}

extension Dependencies {
    /// The code of the region that somebody means: its code, its name or an older one, or the name
    /// of a municipality in it, each from its beginning on. Which one was understood is told where
    /// it was not said by its code.
    ///
    /// - Throws: `ValidationError` where it can be no region, or several.
    func region(_ typed: String) throws -> String {
        if reference.region(typed.uppercased()) != nil { return typed.uppercased() }
        let found = regions(meantBy: typed)
        guard let region = found.first, found.count == 1 else {
            guard !found.isEmpty else {
                throw ValidationError("There is no region \(typed). See: kader region list.")
            }
            let names = found.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
            throw ValidationError("'\(typed)' can be: \(names).")
        }
        Output.tell(Phrase.understood(region)[language])
        return region.code
    }

    /// Those that are called that; else those of a municipality that is; else what is found.
    private func regions(meantBy typed: String) -> [Region] {
        let (found, wanted) = (reference.findRegions(typed), Folding.words(typed))
        guard !wanted.isEmpty else { return [] }
        let named = found.filter { region in
            ([region.name, region.label] + region.olderNames).contains {
                Folding.words($0) == wanted
            }
        }
        guard named.isEmpty else { return named }
        let towns = reference.findMunicipalities(typed).filter { town in
            ([town.name] + town.otherNames + Folding.aliases(ofPlace: town.name)).contains {
                Folding.words($0) == wanted
            }
        }
        let codes = Set(towns.map(\.regionCode))
        return codes.isEmpty ? found : reference.regions.filter { codes.contains($0.code) }
    }
}

extension Phrase {
    fileprivate static func understood(_ region: Region) -> Phrase {
        Phrase(
            nl: "Regio: \(region.name) (\(region.code)).",
            en: "Region: \(region.name) (\(region.code)).")
    }
}
