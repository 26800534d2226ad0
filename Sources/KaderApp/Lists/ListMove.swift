internal import KaderDomain
internal import TerminalUI

/// The keys with which the keyboard goes through a list: how far each goes, and what it is called in
/// the file of keys.
enum ListMove {
    /// How far a page goes: a pane does not know how high it is.
    static let page = 10
    static let allTheWay = 1_000_000

    /// - Parameters:
    ///   - key: one that turns a page as well; nil for none.
    ///   - message: what a pane does to go so many rows down, or up where it is less than 0.
    static func keys<Message>(
        turningBy key: Key? = nil, _ message: (Int) -> Message
    ) -> [KeyTable<Message>.Binding] {
        let moves: [([Key], Int, Phrase)] = [
            ([.down, "j"], 1, Phrase(nl: "omlaag", en: "down")),
            ([.up, "k"], -1, Phrase(nl: "omhoog", en: "up")),
            (
                [.pageDown] + [key].compactMap(\.self), page,
                Phrase(nl: "een stuk omlaag", en: "page down")
            ),
            ([.pageUp], -page, Phrase(nl: "een stuk omhoog", en: "page up")),
            ([.home], -allTheWay, Phrase(nl: "naar de eerste", en: "to the first")),
            ([.end], allTheWay, Phrase(nl: "naar de laatste", en: "to the last")),
        ]
        return moves.map { keys, step, label in
            .init(
                keys: keys, message: message(step), label: label, refusal: nil, isHinted: false)
        }
    }

    /// Nil for a move that no key makes.
    static func action(_ step: Int) -> String? {
        switch step {
        case 1: "down"
        case -1: "up"
        case page: "page-down"
        case -page: "page-up"
        case allTheWay: "last"
        case -allTheWay: "first"
        default: nil
        }
    }
}
