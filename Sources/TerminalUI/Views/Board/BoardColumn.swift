/// A column of cards, with its title.
public struct BoardColumn: Hashable, Sendable {
    public var title: String
    public var cards: [BoardCard]

    public init(_ title: String, cards: [BoardCard]) {
        self.title = title
        self.cards = cards
    }
}
