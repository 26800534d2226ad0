internal import KaderDomain
internal import KaderReference
internal import TerminalUI

/// The regions as options of a field: found by name, code, an older name or a municipality in them,
/// and telling which municipality it was (S27).
struct RegionOptions {
    private let reference: Reference

    /// Whether older names are told, instead of the code.
    private let tellsOlderNames: Bool

    init(_ reference: Reference, tellingOlderNames: Bool = false) {
        self.reference = reference
        tellsOlderNames = tellingOlderNames
    }

    /// All by name where nothing is typed; else the best first.
    func matching(_ query: String) -> [ChoiceOption] {
        let found = reference.findRegions(query)
        let ordered =
            query.isEmpty
            ? found.sorted { Folding.fold($0.name) < Folding.fold($1.name) } : found
        return ordered.map { region in
            ChoiceOption(
                id: region.code, label: region.name.marked(region.certainty),
                detail: ([told(region)] + why(region, query)).filter { !$0.isEmpty }
                    .joined(separator: " · "))
        }
    }

    private func told(_ region: Region) -> String {
        tellsOlderNames ? region.olderNames.joined(separator: ", ") : region.code
    }

    /// The municipality by which a region was found; empty where it was by a name or code of its own.
    private func why(_ region: Region, _ query: String) -> [String] {
        let wanted = Folding.words(query)
        let own = [region.name, region.code, region.label] + region.olderNames
        guard !wanted.isEmpty, !own.contains(where: { begins($0, wanted) }) else { return [] }
        return reference.findMunicipalities(query).first { $0.regionCode == region.code }
            .map { [$0.name] } ?? []
    }

    private func begins(_ name: String, _ wanted: String) -> Bool {
        " \(Folding.words(name))".contains(" \(wanted)")
    }
}
