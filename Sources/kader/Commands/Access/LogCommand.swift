import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader log ...`: who saw and changed which person's file, when, from where.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "The access log: who saw or changed whose file, when and from where.",
        subcommands: [List.self, Verify.self, Review.self], defaultSubcommand: List.self)

    /// `kader log list`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lines of the log, the last first.")

        @OptionGroup var options: Options

        @Option(help: "Only about this person, by id; then also what was changed in their file.")
        var person: Contact.ID?

        @Option(help: "Only what was done under this name.")
        var actor: Actor?

        @Option(help: "Only from this day on, such as 2026-11-24.")
        var from: Day?

        @Option(help: "This many lines at most.")
        var limit = 1000

        func run(with kader: Dependencies) throws {
            let query = AccessQuery(person: person, actor: actor, from: from, limit: limit)
            try Listing.show(
                try kader.store.accessLog(query), options,
                cells: { $0.cells(kader.language) }, json: \.json)
        }
    }

    /// `kader log verify`
    struct Verify: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check whether every line is as it was written; prints the end of the log.")

        @OptionGroup var options: Options

        @Option(help: "A backup, of which the log must be the beginning of this one.")
        var backup: String?

        func run(with kader: Dependencies) throws {
            let verdict = try kader.store.verifyLog(against: backup)
            if options.json {
                Output.write(verdict.json.description + "\n")
            } else {
                Output.show("\(verdict.head.number)\t\(verdict.head.hash)")
                for fault in verdict.faults { Output.tell(fault.sentence[kader.language]) }
            }
            if !verdict.faults.isEmpty { throw Finding.Found() }
        }
    }
}

extension AccessEntry {
    func cells(_ language: Language) -> [String] {
        [
            "\(Amsterdam.local(at))", actor, way?.label[language] ?? "", act[language],
            subject?.description ?? "", detail,
        ]
    }

    var json: JSON {
        [
            "number": number.map(JSON.whole) ?? .null, "at": .text(at.iso8601),
            "actor": .text(actor),
            "from": .text(of: way?.code), "act": .text(code),
            "person": .text(of: subject?.description), "detail": .text(detail),
        ]
    }
}

extension LogVerdict {
    fileprivate var json: JSON {
        [
            "lines": .whole(lines), "head": .text(head.hash), "number": .whole(head.number),
            "faults": .array(faults) {
                ["fault": .text($0.code), "sentence": .text($0.sentence.en)]
            },
        ]
    }
}
