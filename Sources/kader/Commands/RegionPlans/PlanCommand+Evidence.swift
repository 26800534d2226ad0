import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension PlanCommand {
    /// `kader plan promises AM09-2027 [--missing]`
    struct Promises: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "promises",
            abstract: "The nine promises and eleven results: lines, lines with evidence, evidence.")

        @OptionGroup var options: Options

        @Argument(help: "The plan, such as AM09-2027 or Achterhoek-2027, or by its id.")
        var plan: PlanKey

        @Flag(help: "Only those that nothing shows yet.")
        var missing = false

        func run(with kader: Dependencies) throws {
            let report = EvidenceReport(try kader.store.plan(plan.id(kader)).tree)
            let rows = report.rows.filter { !missing || $0.proven.isEmpty }
            try Listing.show(
                rows, options, cells: { $0.cells(kader.language) }, json: \.json)
        }
    }
}

extension EvidenceReport.Row {
    fileprivate func cells(_ language: Language) -> [String] {
        [
            tag.told[language], String(lines.count), String(proven.count),
            proven.map(\.evidence).joined(separator: "; "),
        ]
    }

    fileprivate var json: JSON {
        [
            "tag": .text(tag.description), "name": .text(tag.label.nl),
            "lines": .whole(lines.count),
            "evidence": .array(proven) {
                [
                    "id": .text($0.id.description), "title": .text($0.title),
                    "evidence": .text($0.evidence),
                ]
            },
        ]
    }
}
