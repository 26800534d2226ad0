public import KaderDomain

/// A list to choose one thing from.
public struct Pick<Message: Equatable & Sendable>: Equatable, Sendable {
    public let title: Phrase
    public let options: [Option]

    /// The option that is selected first.
    public let selected: Int

    /// Whether options are on or off: Space takes one as Enter does.
    public let isOnOff: Bool

    public struct Option: Equatable, Sendable {
        public let label: Phrase

        /// Tells it from others, and is found by typing as well.
        public let detail: String

        /// Other names by which it is found; not shown.
        public let otherNames: [String]

        /// The letter that takes it at once, in each language; nil where it has none.
        public let letter: Phrase?

        /// The column of the list that it says is shown; nil where it says so of none.
        public let column: String?
        public let message: Message

        public init(
            _ name: String, detail: String = "", otherNames: [String] = [], _ message: Message
        ) {
            self.init(Phrase(same: name), detail: detail, otherNames: otherNames, message)
        }

        public init(
            _ label: Phrase, detail: String = "", otherNames: [String] = [],
            letter: Phrase? = nil, column: String? = nil, _ message: Message
        ) {
            self.label = label
            self.detail = detail
            self.otherNames = otherNames
            self.letter = letter
            self.column = column
            self.message = message
        }
    }

    /// Whether options have letters that take them: then `/` begins to search.
    public var isLettered: Bool { options.contains { $0.letter != nil } }

    public init(_ title: Phrase, options: [Option], selected: Int = 0, isOnOff: Bool = false) {
        self.title = title
        self.options = options
        self.selected = selected
        self.isOnOff = isOnOff
    }
}
