import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader deadline [TERM] [--from DAY]`: until when somebody can act. The lengths are settings:
/// `kader setting set term-objection 42d`.
struct DeadlineCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline", abstract: "The last day of a term: code, length, last day.")

    @OptionGroup var options: Options

    @Argument(help: "Which term, by its code or a word such as vso; all of them if left out.")
    var term: DeadlineTerm?

    @Option(help: "The day on which it begins; today if left out.")
    var from: Day?

    func run(with kader: Dependencies) throws {
        let settings = try kader.store.settings()
        let first = from ?? kader.store.now.day
        try Listing.show(
            term.map { [$0] } ?? DeadlineTerm.allCases, options,
            cells: { term in
                let length = settings.length(of: term)
                return [
                    term.rawValue, length.label[kader.language],
                    length.end(from: first).description, term.label[kader.language],
                ]
            },
            json: { term in
                let length = settings.length(of: term)
                return [
                    "term": .text(term.rawValue), "length": .text(length.description),
                    "from": .text(first.description),
                    "last": .text(length.end(from: first).description),
                ]
            })
        Output.tell(Phrase.toBeConfirmed[kader.language])
    }
}

extension Phrase {
    fileprivate static let toBeConfirmed = Phrase(
        nl: "Let op: de lengtes zijn nog te bevestigen door juridisch. Wijzigen: kader setting.",
        en: "Note: the lengths are still to be confirmed by legal. To change: kader setting.")
}
