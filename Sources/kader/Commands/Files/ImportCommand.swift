import ArgumentParser
import Foundation
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader import networks FILE`: every row of a table, or none.
struct ImportCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read a table (CSV): every row, or none.",
        discussion: """
            A row with the id of something changes it; a row without makes something new, and the \
            same row again changes nothing. A column that is not in the file stays as it is. A line of \
            a dossier is never overwritten, and a protected note is in no table.
            """)

    @OptionGroup var options: Options

    @Argument(help: "What the rows are.")
    var kind: TableKind

    @Argument(help: "The file, or - for standard input.")
    var file: String?

    @Flag(help: "Say what would be added, changed and left alone; store nothing.")
    var dryRun = false

    @Flag(help: "Print the header and one example row.")
    var template = false

    func validate() throws {
        if file == nil && !template { throw ValidationError("Name a file, - or --template.") }
    }

    func run() throws {
        guard !template, let file else { return Output.write(kind.template) }
        let bytes = try InputFile(file).bytes(upTo: TableImport.largest + 1)
        let kader = try options.dependencies()
        let before = try kader.store.latestChange()
        let table = TableImport(kind, into: kader.store, kader.reference)
        let report = try read(bytes, table, kader.language)
        if options.json { Output.write(report.json(kader.language).description + "\n") }
        guard report.isAccepted else { throw FaultyTable(report: report) }
        if !dryRun {
            try kader.store.note(
                .imported, detail: "\(kind.rawValue) +\(report.added) ~\(report.changed)")
        }
        try tell(report, kader.language)
        for line in try kader.numberWarnings(after: before) { Output.tell(line) }
    }

    private func read(
        _ bytes: [UInt8], _ table: TableImport, _ language: Language
    ) throws -> ImportReport {
        let progress = Progress(language)
        defer { progress.end() }
        return try table.read(bytes, isRehearsal: dryRun) { row, count in
            progress.show(.checked(row, of: count))
            if row == count, count >= Self.many { progress.announce(.storing) }
        }
    }

    /// So many rows take a while to store.
    private static let many = 1000

    /// What a dry run says is its data.
    private func tell(_ report: ImportReport, _ language: Language) throws {
        let sentence = Self.sentence(report, isDryRun: dryRun)[language]
        if dryRun && !options.json {
            Output.show(sentence)
        } else {
            Output.tell(sentence)
        }
    }

    static func sentence(_ report: ImportReport, isDryRun: Bool) -> Phrase {
        let (added, changed, same) = (report.added, report.changed, report.unchanged)
        return Phrase(
            nl:
                "\(report.kind.label.nl): \(added) \(isDryRun ? "nieuw" : "toegevoegd"), \(changed) gewijzigd, \(same) blijven gelijk.\(isDryRun ? " Er is niets bewaard." : "")",
            en:
                "\(report.kind.label.en): \(added) \(isDryRun ? "new" : "added"), \(changed) changed, \(same) left alone.\(isDryRun ? " Nothing was stored." : "")"
        )
    }
}

extension ImportReport {
    fileprivate func json(_ language: Language) -> JSON {
        [
            "kind": .text(kind.rawValue), "added": .whole(added), "changed": .whole(changed),
            "unchanged": .whole(unchanged),
            "faults": .array(faults) { fault in
                [
                    "line": .whole(fault.line), "column": .text(fault.column),
                    "value": .text(fault.value), "reason": .text(fault.reason.phrase[language]),
                ]
            },
        ]
    }
}
