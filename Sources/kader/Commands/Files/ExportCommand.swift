import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader export networks --output FILE`: what import reads.
struct ExportCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a table that import reads back.",
        discussion: """
            Cells that a spreadsheet would run get an apostrophe in front, which import takes away. \
            From a demo database every row says FICTIEF.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case csv, json
    }

    @OptionGroup var options: Options

    @Argument(help: "What the rows are.")
    var kind: TableKind

    @Option(help: "CSV, or JSON for programs.")
    var format: Format?

    @Option(help: "A file for its owner only; standard output where left out.")
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    func run(with kader: Dependencies) throws {
        if let output {
            let file = try OutputFile(output, isForced: force)
            try write(kader) { try file.write($0) }
            try file.finish()
        } else {
            try write(kader, Output.write)
        }
        if kader.store.founding.isDemo { Output.tell(Self.fictional[kader.language]) }
    }

    private func write(_ kader: Dependencies, _ write: (String) throws -> Void) throws {
        let progress = Progress(kader.language, besidesData: output == nil)
        defer { progress.end() }
        var rows = 0
        func writeRow(_ text: String) throws {
            try write(text)
            rows += 1
            progress.show(.written(rows))
        }
        let table = TableExport(kind, from: kader.store)
        switch format ?? (options.json ? .json : .csv) {
        case .csv: try table.csv(writeRow)
        case .json: try table.json(writeRow)
        }
    }

    private static let fictional = Phrase(
        nl: "FICTIEF: deze gegevens zijn verzonnen.", en: "FICTIEF: these data are made up.")
}
