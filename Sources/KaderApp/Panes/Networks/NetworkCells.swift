public import KaderDomain
public import KaderReference

/// What a network has in each column of the list: to be read, to be filtered and to be sorted by.
public struct NetworkCells: Sendable {
    private let reference: Reference

    public init(_ reference: Reference) {
        self.reference = reference
    }

    /// The cells of a row. An archived network says so in its last cell, or behind its name where
    /// there is little room; with a column for it, there.
    func texts(
        _ columns: [NetworkColumn], of summary: NetworkSummary, _ language: Language
    ) -> [String] {
        let texts = columns.map { text($0, summary)[language] }
        guard summary.network.isArchived, !columns.contains(.state) else { return texts }
        let mark = Phrase.archived[language]
        if columns.count > 2 { return texts.dropLast() + [mark] }
        return ["\(summary.network.name) \(mark)"] + texts.dropFirst()
    }

    func text(_ column: NetworkColumn, _ summary: NetworkSummary) -> Phrase {
        switch column {
        case .name: Phrase(same: summary.network.name)
        case .chair: Phrase(same: summary.chair ?? "–")
        case .official: Phrase(same: summary.official ?? "–")
        case .groups: groups(summary)
        case .regions: list(summary.regions.map(reference.regionName))
        case .municipalities: list(summary.network.municipalities.map(reference.municipalityName))
        case .state: summary.network.isArchived ? .inArchive : .active
        }
    }

    /// Where a word alone is looked for. Region and municipalities are asked for by name: the region
    /// of a list is that of all its rows.
    private static let named: [NetworkColumn] = [.name, .chair, .official]

    /// What a filter leaves of networks, sorted.
    public func list(
        _ networks: [NetworkSummary], _ filter: ListFilter, _ shape: ListShape<NetworkColumn>
    ) -> [NetworkSummary] {
        let found = filter.isEmpty ? networks : networks.filter { matches(filter, $0) }
        return shape.sorted(found, by: sortKey)
    }

    private func matches(_ filter: ListFilter, _ summary: NetworkSummary) -> Bool {
        filter.matches { key in
            let column = key.flatMap { NetworkColumn(rawValue: $0) }
            return (column.map { [$0] } ?? Self.named).flatMap { cells($0, summary) }
        }
    }

    private func sortKey(_ summary: NetworkSummary, _ column: NetworkColumn) -> SortKey {
        guard column != .groups else {
            let (active, all) = (summary.activeGroups, summary.activeGroups + summary.dormantGroups)
            return all == 0 ? .nothing : SortKey(-Double(active * 1000 + all))
        }
        return SortKey(text(column, summary).nl)
    }

    /// As it is found by a filter: in both languages, regions by code as well.
    private func cells(_ column: NetworkColumn, _ summary: NetworkSummary) -> [String] {
        let text = text(column, summary)
        let codes = column == .regions ? summary.regions : []
        return [text.nl] + (text.en == text.nl ? [] : [text.en]) + codes
    }

    private func list(_ names: [String]) -> Phrase {
        Phrase(same: names.isEmpty ? "–" : names.sorted().joined(separator: ", "))
    }

    private func groups(_ summary: NetworkSummary) -> Phrase {
        let (active, dormant) = (summary.activeGroups, summary.dormantGroups)
        if active + dormant == 0 { return Phrase(same: "–") }
        if dormant == 0 { return Phrase(nl: "\(active) actief", en: "\(active) active") }
        if active == 0 { return Phrase(nl: "\(dormant) slapend", en: "\(dormant) dormant") }
        return Phrase(nl: "\(active) + \(dormant) slapend", en: "\(active) + \(dormant) dormant")
    }
}

extension ListFilter {
    /// A filter of the list of networks.
    public init(networks typed: String) {
        self.init(typed, columns: NetworkColumn.allCases.map(\.filter))
    }
}

extension Phrase {
    fileprivate static let archived = Phrase(nl: "(archief)", en: "(archive)")
    fileprivate static let inArchive = Phrase(nl: "archief", en: "archive")
    fileprivate static let active = Phrase(nl: "actief", en: "active")
}
