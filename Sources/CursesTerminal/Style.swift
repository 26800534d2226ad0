/// How a terminal shows a role: attributes, and the colours of its letters and behind them.
struct Style: Hashable {
    struct Attributes: OptionSet, Hashable {
        let rawValue: Int32
        static let bold = Attributes(rawValue: 1)
        static let underline = Attributes(rawValue: 2)
        static let reverse = Attributes(rawValue: 4)
        static let dim = Attributes(rawValue: 8)
    }

    var attributes: Attributes = []
    var colours = ColourPair.own
}
