/// Which employers a list shows.
public struct EmployerQuery: Hashable, Sendable {
    /// Words of which each must occur in the name, an alias or a place of work of the employer or
    /// of one that became part of it, or name its municipality. Blank for all.
    public var text: String

    /// Whether archived ones are there too.
    public var withArchived: Bool

    public init(_ text: String = "", withArchived: Bool = false) {
        self.text = text
        self.withArchived = withArchived
    }

    /// The words that are looked for, folded: letters and digits only.
    public var words: [String] {
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
