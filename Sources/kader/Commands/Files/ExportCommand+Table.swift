import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension ExportCommand {
    /// `kader export networks --output FILE`: what import reads.
    struct Table: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "table",
            abstract: "Write a table that import reads back.",
            discussion: """
                Cells that a spreadsheet would run get an apostrophe in front, which import \
                removes. From a demo database every row says FICTIEF. Only the dossiers that you may \
                see are in it, and never a protected note.
                """)

        enum Format: String, CaseIterable, ExpressibleByArgument {
            case csv, json
        }

        @OptionGroup var options: Options

        @Argument(help: "What the rows are.")
        var kind: TableKind

        @Option(help: "CSV, or JSON for programs.")
        var format: Format?

        @OptionGroup var outside: HandoverOptions
        @OptionGroup var output: OutputOptions

        func run(with kader: Dependencies) throws {
            try TableExport.write(
                kind, isJSON: format == .json || format == nil && options.json, outside,
                to: output, kader)
        }
    }
}

extension TableExport {
    /// Writes a table row by row, with progress beside it.
    static func write(
        _ kind: TableKind, isJSON: Bool, _ outside: HandoverOptions, to output: OutputOptions,
        _ kader: Dependencies
    ) throws {
        try outside.note(kind.rawValue, namesPeople: kind.namesPeople, kader)
        try output.write { write in
            let progress = Progress(kader.language, besidesData: output.output == nil)
            defer { progress.end() }
            var rows = 0
            func writeRow(_ text: String) throws {
                try write(text)
                rows += 1
                progress.show(.written(rows))
            }
            let table = TableExport(kind, from: kader.store, bearing: outside.told(kader))
            if isJSON { try table.json(writeRow) } else { try table.csv(writeRow) }
        }
        if kader.store.founding.isDemo { Output.tell(ExportCommand.fictional[kader.language]) }
    }
}
