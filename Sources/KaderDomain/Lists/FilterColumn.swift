/// A column by which a list can be filtered: its key, and what people call it.
public struct FilterColumn: Hashable, Sendable {
    public let key: String

    /// One word each, of both languages; the first is the Dutch one, the second the English one.
    public let names: [String]

    public init(_ key: String, _ names: String...) {
        self.key = key
        self.names = names
    }

    /// What it is called in a language, in lower case.
    public func name(in language: Language) -> String {
        let place = language == .nl ? 0 : 1
        return names.indices.contains(place) ? names[place] : names.first ?? key
    }

    /// The columns that a beginning of a name can mean. Where one is called exactly that, it is
    /// meant and no other.
    static func meant(by typed: String, among columns: [FilterColumn]) -> [FilterColumn] {
        let wanted = Folding.words(typed)
        let exact = columns.filter { $0.folded.contains(wanted) }
        guard exact.isEmpty else { return exact }
        return columns.filter { column in column.folded.contains { $0.hasPrefix(wanted) } }
    }

    private var folded: [String] { names.map(Folding.words) }
}
