import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader signal ...`: what stands out among the visits, and what came of it.
struct SignalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signal", abstract: "Signals: what people come with more often than expected.",
        subcommands: [
            List.self, Show.self, Scan.self, Why.self, Raise.self, Examine.self, Report.self,
            Text.self,
            Answer.self, TakeUp.self, Close.self, Dismiss.self,
        ], defaultSubcommand: List.self)

    /// `kader signal list [--all]`: those overdue for an answer first, then the latest.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, week, state, what, reported to, answer due.")

        @OptionGroup var options: Options

        @Flag(help: "Also those closed and dismissed.")
        var all = false

        func run(with kader: Dependencies) throws {
            let names = try kader.signalNames()
            try Listing.show(
                try kader.store.signals(all: all), options,
                cells: { SignalCommand.cells($0, names, kader) },
                json: { $0.json(names, kader.store.now.day) })
        }
    }

    /// `kader signal show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One signal: why it is one, and what came of it.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the signal.")
        var id: Signal.ID

        func run(with kader: Dependencies) throws {
            let (entry, names) = (try kader.store.signal(id), try kader.signalNames())
            let week = entry.signal.raised
            let why = try kader.store.signalIndex(through: week).why(entry.signal.cell, in: week)
            let card = SignalCommand.card(entry, why?.sentences(names) ?? [], names, kader)
            try card.show(options, json: entry.json(names, kader.store.now.day))
        }
    }

    static func cells(
        _ entry: SignalEntry, _ names: SignalNames, _ kader: Dependencies
    ) -> [String] {
        let (signal, language) = (entry.signal, kader.language)
        let late = entry.isOverdue(on: kader.store.now.day) ? " !" : ""
        return [
            signal.id.description, signal.raised.description, signal.state.label[language],
            signal.sentence(names)[language], entry.reportedTo?[language] ?? "",
            entry.due.map { "\($0)\(late)" } ?? "",
        ]
    }

    static func card(
        _ entry: SignalEntry, _ why: [Phrase], _ names: SignalNames, _ kader: Dependencies
    ) -> Card {
        let (signal, language) = (entry.signal, kader.language)
        var card = Card()
        card.add(.id, signal.id.description)
        card.add(FieldWords.label(of: "cell"), signal.sentence(names)[language])
        card.add(FieldWords.label(of: "raised"), signal.raised.description)
        card.add(FieldWords.label(of: "evidence"), signal.evidence?.told[language])
        for sentence in why { card.add(Phrase(nl: "waarom", en: "why"), sentence[language]) }
        card.add(.state, signal.state.told[language])
        card.add(FieldWords.label(of: "reporter"), entry.reporter)
        card.add(FieldWords.label(of: "note"), signal.note)
        card.add(FieldWords.label(of: "routedTo"), entry.reportedTo?[language])
        card.add(FieldWords.label(of: "reportedOn"), signal.report?.day.description)
        card.add(Phrase(nl: "antwoord uiterlijk", en: "answer due"), entry.due?.description)
        card.add(FieldWords.label(of: "answer"), signal.answer?.text)
        card.add(FieldWords.label(of: "answeredOn"), signal.answer?.day.description)
        return card
    }
}
