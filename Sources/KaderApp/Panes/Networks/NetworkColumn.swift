internal import KaderDomain
internal import TerminalUI

/// A column of the list of networks.
enum NetworkColumn {
    case name, chair, official, groups

    /// What is worth showing in this many columns of the screen.
    static func shown(in columns: Int) -> [NetworkColumn] {
        switch columns {
        case ..<34: [.name]
        case ..<64: [.name, .chair]
        case ..<76: [.name, .chair, .official]
        default: [.name, .chair, .official, .groups]
        }
    }

    /// Where there is little room, names are shown whole, and what stands behind them goes first.
    static func columns(in width: Int, _ language: Language) -> [TableColumn] {
        let columns = shown(in: width)
        return columns.map { $0.column(language, isTight: columns.count < 3) }
    }

    private func column(_ language: Language, isTight: Bool) -> TableColumn {
        switch self {
        case .name:
            TableColumn(Phrase.network[language], width: isTight ? .fit : .share(2), priority: 4)
        case .chair: TableColumn(Phrase.chair[language], width: .share(1), priority: 3)
        case .official: TableColumn(Phrase.official[language], width: .fixed(18), priority: 2)
        case .groups: TableColumn(Phrase.groups[language], width: .fit, priority: 1)
        }
    }

    /// The cells of a row. An archived network says so in its last cell, or behind its name where
    /// there is little room.
    static func texts(
        _ columns: [NetworkColumn], of summary: NetworkSummary, _ language: Language
    ) -> [String] {
        let texts = columns.map { $0.text(summary, language) }
        guard summary.network.isArchived else { return texts }
        let mark = Phrase.archived[language]
        if columns.count > 2 { return texts.dropLast() + [mark] }
        return ["\(summary.network.name) \(mark)"] + texts.dropFirst()
    }

    private func text(_ summary: NetworkSummary, _ language: Language) -> String {
        switch self {
        case .name: summary.network.name
        case .chair: summary.chair ?? "–"
        case .official: summary.official ?? "–"
        case .groups: groups(summary)[language]
        }
    }

    private func groups(_ summary: NetworkSummary) -> Phrase {
        let (active, dormant) = (summary.activeGroups, summary.dormantGroups)
        if active + dormant == 0 { return Phrase(same: "–") }
        if dormant == 0 { return Phrase(nl: "\(active) actief", en: "\(active) active") }
        if active == 0 { return Phrase(nl: "\(dormant) slapend", en: "\(dormant) dormant") }
        return Phrase(nl: "\(active) + \(dormant) slapend", en: "\(active) + \(dormant) dormant")
    }
}

extension Phrase {
    fileprivate static let network = Phrase(nl: "Netwerk", en: "Network")
    fileprivate static let chair = Phrase(nl: "Voorzitter", en: "Chair")
    fileprivate static let official = Phrase(nl: "Vakbondsbestuurder", en: "Official")
    fileprivate static let groups = Phrase(nl: "Werkgroepen", en: "Groups")
    fileprivate static let archived = Phrase(nl: "(archief)", en: "(archive)")
}
