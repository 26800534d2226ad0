import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension SignalCommand {
    /// `kader signal scan [--week 2026-W47]`: what rises, then what is chronic.
    struct Scan: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "scan", abstract: "What stands out in a week; new signals are kept.",
            discussion: "What was kept rests for eight weeks, unless it gets twice as bad.")

        @OptionGroup var options: Options

        @Option(help: "The week: 2026-W47; the current one if left out.")
        var week: ISOWeek?

        @Flag(help: "Keep nothing.")
        var dryRun = false

        func run(with kader: Dependencies) throws {
            let week = week ?? kader.store.now.day.isoWeek
            let kept = dryRun ? [] : try kader.store.raiseSignals(in: week)
            let scan = try kader.store.signalScan(in: week)
            let names = try kader.signalNames()
            let lines = scan.rises.map { Line($0, names) } + scan.chronic.map { Line($0, names) }
            try Listing.show(lines, options, cells: { $0.cells(kader.language) }, json: \.json)
            if !dryRun { Output.tell(Phrase(signalsFound: kept.count)[kader.language]) }
        }
    }

    /// One thing that stands out.
    private struct Line {
        let level: Phrase
        let cell: SignalCell
        let sentence: Phrase
        let json: JSON

        init(_ rise: Rise, _ names: SignalNames) {
            level = rise.level.label
            cell = rise.cell
            sentence = rise.test.sentence(about: rise.cell, names)
            json = rise.json
        }

        init(_ chronic: ChronicCell, _ names: SignalNames) {
            level = Phrase(nl: "opvallend vaak", en: "strikingly often")
            cell = chronic.cell
            sentence = chronic.sentence(names)
            json = chronic.json
        }

        func cells(_ language: Language) -> [String] {
            [level[language], cell.description, sentence[language]]
        }
    }
}
