import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ExportCommand {
    /// `kader export plans --format html --year 2026 --for members`: region plans to read or print.
    struct Plans: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "plans",
            abstract: "Write region plans: as a table that import reads back, or to read or print.",
            discussion: """
                A page is one file that asks nothing from elsewhere. The board gets everything; \
                members get the plans that were adopted, without names and notes.
                """)

        enum Format: String, CaseIterable, ExpressibleByArgument {
            case csv, json, md, html

            /// Nil for a table.
            var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
        }

        @OptionGroup var options: Options

        @Option(help: "A table (csv, json), or a document (md, html).")
        var format: Format?

        @Option(help: "Only the plan of this region: code, name or municipality.")
        var region: String?

        @Option(help: "The year of the plans; this year if left out.")
        var year: Int?

        @Option(name: .customLong("for"), help: "Who a document is for: board or members.")
        var audience: Audience?

        @OptionGroup var outside: HandoverOptions
        @OptionGroup var output: OutputOptions

        func validate() throws {
            let isDocument = format?.document != nil
            if isDocument, options.json {
                throw ValidationError("--json and a document cannot be combined.")
            }
            if !isDocument, region != nil || year != nil || audience != nil {
                throw ValidationError("--region, --year and --for go with --format md or html.")
            }
        }

        func run(with kader: Dependencies) throws {
            guard let document = format?.document else {
                return try TableExport.write(
                    .plans, isJSON: format == .json || options.json, outside, to: output, kader)
            }
            let year = year ?? kader.store.now.day.year
            let page = PlanPage(try subject(year, kader), for: audience ?? .board)
            let whole = try kader.document(page)
            try outside.note("plans", namesPeople: audience != .members, kader)
            let text = whole.bearing(outside.told(kader)).text(document)
            try output.write { try $0(text) }
            if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }

        private func subject(_ year: Int, _ kader: Dependencies) throws -> PlanPage.Subject {
            guard let region else { return .book(year: year) }
            guard let plan = RegionPlan(region: try kader.region(region), year: year) else {
                throw DocumentError.nothing(year: year)
            }
            return .plan(plan.id)
        }
    }
}
