import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ExportCommand {
    /// `kader export overview --format html`: every region in a line, with a map.
    struct Overview: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "overview",
            abstract: "Write all regions in one table: their plan, levels and networks.",
            discussion: "Members see only what was adopted, and not what is overdue.")

        @OptionGroup var options: Options

        @Option(help: "Markdown, or a page to print from a browser.")
        var format = DocumentFormat.md

        @Option(help: "The year of the plans; this year if left out.")
        var year: Int?

        @Option(name: .customLong("for"), help: "Who a document is for: board or members.")
        var audience = Audience.board

        @OptionGroup var outside: HandoverOptions
        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            let year = year ?? kader.store.now.day.year
            let page = try kader.document(PlanPage(.overview(year: year), for: audience))
            try outside.note("overview", namesPeople: audience == .board, kader)
            let text = page.bearing(outside.told(kader)).text(format)
            try output.write { try $0(text) }
            if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
        }
    }
}
