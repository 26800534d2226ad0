import KaderDomain
import KaderExchange

/// One thing shown whole: a line for each fact, its label in front; or one JSON object.
struct Card {
    private(set) var lines: [(label: Phrase, text: String)] = []

    /// A fact that is blank is left out.
    mutating func add(_ label: Phrase, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        lines.append((label, text))
    }

    /// Labels and texts parted by a tab, each fact on a line of its own.
    func report(in language: Language) -> String {
        lines.map { Listing.line([$0.label[language], $0.text]) + "\n" }.joined()
    }

    func show(_ options: Options, json: @autoclosure () -> JSON) throws {
        Output.write(options.json ? json().description + "\n" : report(in: options.spoken))
    }
}
