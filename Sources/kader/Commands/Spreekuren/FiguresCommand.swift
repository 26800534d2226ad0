import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference
import KaderStore

/// `kader figures --by house`: how full, who did not come, how long ahead, how long people waited.
struct FiguresCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Group, appointments, % filled, % no-show, days ahead, minutes waited.",
        discussion: """
            By default over this quarter and the three before it. For inloop nothing is filled; what \
            is not known is a dash, and blank or null for programs. What leaves the union (--to) says \
            nothing about fewer than five people.
            """)

    @OptionGroup var options: Options

    @Option(help: "The first day, such as 2026-11-24.")
    var from: Day?

    @Option(help: "The last day.")
    var through: Day?

    @Option(help: "house, service, region or quarter.")
    var by = FigureGrouping.house

    @Flag(help: "Print a table for a spreadsheet.")
    var csv = false

    @OptionGroup var outside: HandoverOptions

    func validate() throws {
        if csv, options.json { throw ValidationError("--csv and --json cannot be combined.") }
        if outside.handover != nil, !csv { throw ValidationError("--to goes with --csv.") }
        if let from, let through, through < from {
            throw ValidationError("--through must not lie before --from.")
        }
    }

    func run(with kader: Dependencies) throws {
        // Where nobody is seen nothing is counted either.
        try kader.store.refuse(unlessMay: .readDesk)
        let quarter = Quarter(containing: kader.store.now.day)
        let last = through ?? max(quarter.lastDay, from ?? quarter.lastDay)
        let first = from ?? Quarter(containing: last).adding(-3).firstDay
        let figures = try kader.store.figures(from: first, through: last)
        let lines = figures.lines(by: by) { kader.reference.house($0)?.regionCode }
        if csv {
            try write(lines, kader)
        } else {
            try Listing.show(
                lines, options, cells: { Self.cells($0, kader.language) }, json: \.json)
        }
        tellWhatIsLeftOut(of: figures, kader)
    }

    /// What is not seen whole is not counted, which a script that adds up must know.
    private func tellWhatIsLeftOut(of figures: Figures, _ kader: Dependencies) {
        guard let part = FigureWords.part(of: figures, kader.reference) else { return }
        let nothing = FigureWords.nothing(in: figures)
        let told = Phrase(nl: "Geteld: \(part.nl).", en: "Counted: \(part.en).")
        Output.tell((figures.cells.isEmpty ? nothing : told)[kader.language])
    }

    private func write(_ lines: [FigureLine], _ kader: Dependencies) throws {
        guard let told = outside.told(kader) else {
            return Output.write(CSV.write(FigureTable.rows(lines, by: by)))
        }
        try outside.note("figures", namesPeople: false, kader)
        let rows = FigureTable.rows(lines, by: by, isOutside: true).enumerated()
            .map { $0.element + [$0.offset == 0 ? TableExport.noticeColumn : told] }
        Output.write(CSV.write(rows))
    }

    private static func cells(_ line: FigureLine, _ language: Language) -> [String] {
        let measures: [FigureMeasure] = [.appointments, .occupancy, .noShow, .lead, .wait]
        return [line.key.isEmpty ? "–" : line.key]
            + measures.map { FigureWords.text($0, of: line.tally, language) }
    }
}
