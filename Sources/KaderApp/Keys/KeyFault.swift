public import KaderDomain
internal import TerminalUI

/// A line of a person's key file that does not count, and why. The other lines do.
public struct KeyFault: Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        /// The line has no `=`.
        case notALine(String)
        case unknownAction(String)

        /// The action exists; an earlier line gave it its keys.
        case secondLine(ActionName)
        case noKey(String)
        case unknownKey(String)

        /// In a form a letter is typed.
        case letter(Key)

        /// The key already does something else in the same place.
        case taken(Key, by: ActionName, Phrase)
    }

    /// Counted from 1.
    public let line: Int
    let reason: Reason

    init(line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// What is wrong with which line.
    public var phrase: Phrase {
        let words = words
        return Phrase(nl: "Regel \(line): \(words.nl)", en: "Line \(line): \(words.en)")
    }

    private var words: Phrase {
        switch reason {
        case .notALine(let text):
            Phrase(
                nl: "'\(text)' is niet van de vorm actie = toets.",
                en: "'\(text)' is not of the form action = key.")
        case .unknownAction(let name):
            Phrase(
                nl: "de actie '\(name)' bestaat niet.", en: "there is no action '\(name)'.")
        case .secondLine(let name):
            Phrase(
                nl: "\(name) had al een regel; die blijft.",
                en: "\(name) had a line already, which stays.")
        case .noKey(let name):
            Phrase(nl: "\(name) heeft geen toets.", en: "\(name) has no key.")
        case .unknownKey(let word):
            Phrase(nl: "'\(word)' is geen toets.", en: "'\(word)' is not a key.")
        case .letter(let key):
            Phrase(
                nl: "\(key.told(.nl)) is om te typen; neem Ctrl, Alt of een F-toets.",
                en: "\(key.told(.en)) is for typing; use Ctrl, Alt or an F key.")
        case .taken(let key, let name, let label):
            Phrase(
                nl: "\(key.told(.nl)) doet daar al iets: \(label.nl) (\(name)).",
                en: "\(key.told(.en)) already does something there: \(label.en) (\(name)).")
        }
    }
}
