public import KaderDomain
internal import TerminalUI

/// A column of the list of networks.
public enum NetworkColumn: String, ListColumn {
    case name, chair, official, groups, regions, municipalities, state

    public static let needed = NetworkColumn.name

    /// What is worth showing in this many columns of the screen.
    static func shown(in columns: Int) -> [NetworkColumn] {
        switch columns {
        case ..<34: [.name]
        case ..<64: [.name, .chair]
        case ..<76: [.name, .chair, .official]
        default: [.name, .chair, .official, .groups]
        }
    }

    public var label: Phrase {
        switch self {
        case .name: Phrase(nl: "Netwerk", en: "Network")
        case .chair: Phrase(nl: "Voorzitter", en: "Chair")
        case .official: Phrase(nl: "Vakbondsbestuurder", en: "Official")
        case .groups: Phrase(nl: "Werkgroepen", en: "Groups")
        case .regions: Phrase(nl: "Regio", en: "Region")
        case .municipalities: Phrase(nl: "Gemeenten", en: "Municipalities")
        case .state: Phrase(nl: "Stand", en: "State")
        }
    }

    public var filter: FilterColumn {
        switch self {
        case .name: FilterColumn(rawValue, "naam", "name", "netwerk", "network")
        case .chair: FilterColumn(rawValue, "voorzitter", "chair")
        case .official: FilterColumn(rawValue, "bestuurder", "official", "vakbondsbestuurder")
        case .groups: FilterColumn(rawValue, "werkgroepen", "groups")
        case .regions: FilterColumn(rawValue, "regio", "region")
        case .municipalities: FilterColumn(rawValue, "gemeenten", "municipalities")
        case .state: FilterColumn(rawValue, "stand", "state")
        }
    }

    /// Where there is little room, names are shown whole, and what stands behind them goes first.
    func column(_ language: Language, isTight: Bool) -> TableColumn {
        let title = label[language]
        return switch self {
        case .name: TableColumn(title, width: isTight ? .fit : .share(2), priority: 9)
        case .chair: TableColumn(title, width: .share(1), priority: 8)
        case .official: TableColumn(title, width: .fixed(18), priority: 7)
        case .groups: TableColumn(title, width: .fit, priority: 6)
        case .regions: TableColumn(title, width: .share(1), priority: 5)
        case .municipalities: TableColumn(title, width: .share(2), priority: 4)
        case .state: TableColumn(title, width: .fit, priority: 3)
        }
    }
}
