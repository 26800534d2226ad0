import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension SignalCommand {
    /// `kader signal why --employer ID --problem CODE`
    struct Why: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "why",
            abstract: "Why something is a signal, or what would have been needed.")

        @OptionGroup var options: Options

        @OptionGroup var about: SignalCellOptions

        @Option(help: "The week: 2026-W47; the current one if left out.")
        var week: ISOWeek?

        func run(with kader: Dependencies) throws {
            let cell = try kader.store.counted(about.cell(kader))
            let week = week ?? kader.store.now.day.isoWeek
            let why =
                try kader.store.signalIndex(through: week).why(cell, in: week)
                ?? SignalWhy(cell, [])
            var card = Card()
            for sentence in why.sentences(try kader.signalNames()) {
                card.add(Phrase(nl: "waarom", en: "why"), sentence[kader.language])
            }
            try card.show(options, json: why.json)
        }
    }
}
