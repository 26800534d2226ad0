/// How a terminal shows a role: attributes, and a colour of letters on its own background.
struct Style: Hashable {
    struct Attributes: OptionSet, Hashable {
        let rawValue: Int32
        static let bold = Attributes(rawValue: 1)
        static let underline = Attributes(rawValue: 2)
        static let reverse = Attributes(rawValue: 4)
        static let dim = Attributes(rawValue: 8)
    }

    var attributes: Attributes = []

    /// A colour number of the terminal; nil for its own colour of letters.
    var colour: Int16?
}
