/// How one person looks at a list: what is filtered, how it is sorted, which columns there are.
///
/// It belongs to one person and one list; names are told apart without regard to case. The view
/// with a blank name is how the list was left: its order and its columns.
public struct SavedView: Hashable, Sendable, Codable {
    public var list: ListName
    public var name: String

    /// As typed: see ``ListFilter``.
    public var filter = ""

    /// The key of a column, `-` before it for the other way round; blank for the list's own order.
    public var sort = ""

    /// The keys of the columns in their order; empty for what fits.
    public var columns: [String] = []

    /// The code of a labour-market region, or nil for all.
    public var region: String?

    /// Of plans; nil for all years.
    public var year: Int?

    /// Whether archived networks, or people, are listed too.
    public var withArchived = false

    /// Of the agenda, and of nothing else.
    public var agenda: AgendaLook?

    /// Whether only networks are listed that its owner accompanies; ``region`` is nil then.
    public var isMine = false

    /// The longest name, in characters.
    public static let longestName = 40

    public init(list: ListName, name: String) {
        self.list = list
        self.name = name.trimmed
    }
}

/// The lists that remember how someone looks at them.
public enum ListName: String, CaseIterable, Sendable, Codable {
    case networks, plans, people

    /// Called as its pane is in the file of keys.
    case agenda = "spreekuur"

    public var label: Phrase {
        switch self {
        case .networks: Phrase(nl: "netwerken", en: "networks")
        case .plans: Phrase(nl: "regioplannen", en: "region plans")
        case .people: Phrase(nl: "personen", en: "people")
        case .agenda: Phrase(nl: "agenda", en: "agenda")
        }
    }
}
