internal import KaderDomain
internal import TerminalUI

/// Reporting a signal, and asking why something is none.
extension SignalsPane {
    /// Shows what will be read, and to whom it goes, before it goes.
    func askToReport() -> [Step<Self>] {
        guard let line = current, let signal = line.signal, let address = line.address else {
            return []
        }
        return [
            .ask(
                Question(
                    .reporting(to: address), lines: line.report + [.noNames],
                    choices: [
                        .init("m", .doReport, .doReport(signal.id, address.route)),
                        .init("a", .elsewhere, .reportElsewhere(signal.id)),
                    ]))
        ]
    }

    /// Every cell of which somebody came, to be found by any of its words and by what an employer is
    /// called besides.
    func pick(
        of cells: [SignalCell], _ names: SignalNames, _ aliases: [String: [String]]
    ) -> Pick<Message> {
        Pick(
            .whyNot,
            options: cells.map { cell in
                let words = cell.words(names)
                let aliases = [""] + (cell.employer.flatMap { aliases[$0] } ?? [])
                let others = aliases.map { "\($0) \(words.nl) \(cell.problem ?? "")" }
                return .init(words, otherNames: others, .whyNot(cell))
            })
    }
}

extension Phrase {
    fileprivate static func reporting(to address: SignalAddress) -> Phrase {
        Phrase(nl: "Melden aan \(address.name.nl)", en: "Report to \(address.name.en)")
    }

    fileprivate static let noNames = Phrase(
        nl: "Zo gaat het weg: geen namen, en niet wat iemand opschreef.",
        en: "This is how it goes out: no names, and nothing that somebody wrote down.")
    fileprivate static let doReport = Phrase(nl: "melden", en: "report")
    fileprivate static let elsewhere = Phrase(nl: "aan iemand anders", en: "to somebody else")
    fileprivate static let whyNot = Phrase(
        nl: "Waarom wel of geen signaal?", en: "Why a signal, or why not?")
}
