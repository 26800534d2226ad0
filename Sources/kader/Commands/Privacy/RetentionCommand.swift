import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader retention ...`: what was kept long enough.
struct RetentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "What was kept longer than its term, and goes.",
        subcommands: [Preview.self, Apply.self], defaultSubcommand: Preview.self)

    /// `kader retention preview`
    struct Preview: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "preview",
            abstract: "Per term: months, how many go today, the oldest, why so long, what stays.",
            discussion: "The months are assumptions to confirm; kader setting set changes them.")

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            let lines = try RetentionCommand.telling(kader) {
                try kader.store.retentionPreview(goesOn: $0)
            }
            try RetentionCommand.show(lines, options, kader)
            let count = lines.total
            guard count > 0 else { return }
            Output.tell(
                Phrase(
                    nl: "Voorgoed wissen: kader retention apply --count \(count).",
                    en: "To erase for good: kader retention apply --count \(count).")[
                        kader.language])
        }
    }

    /// `kader retention apply --count 12`
    struct Apply: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "apply", abstract: "Erase what was kept longer than its term, for good.")

        @OptionGroup var options: Options

        @Option(help: "How many things go, as the preview says.")
        var count: Int

        func run(with kader: Dependencies) throws {
            let report = try RetentionCommand.telling(kader) {
                try kader.store.applyRetention(count: count, goesOn: $0)
            }
            try RetentionCommand.show(report.lines, options, kader)
            Output.tell(Phrase(retained: report)[kader.language])
        }
    }

    /// Says how far it is; `Ctrl-C` stops it.
    private static func telling<T>(
        _ kader: Dependencies, _ body: (@escaping ActingStore.GoesOn) throws -> T
    ) rethrows -> T {
        let (progress, interrupt) = (Progress(kader.language), Interrupt())
        defer { progress.end() }
        return try body { step in
            progress.show(.stoppedByControlC(Phrase(step)))
            return interrupt.isSilent
        }
    }

    private static func show(
        _ lines: [RetentionLine], _ options: Options, _ kader: Dependencies
    ) throws {
        try Listing.show(
            lines, options,
            cells: { line in
                [
                    line.term.label[kader.language], "\(line.months)", "\(line.count)",
                    line.oldest.map { "\($0)" } ?? "–", line.term.reason[kader.language],
                    line.kept.isEmpty ? "–" : Phrase(kept: [line])[kader.language],
                ]
            },
            json: { line in
                [
                    "term": .text(line.term.rawValue), "months": .number(Double(line.months)),
                    "count": .number(Double(line.count)),
                    "oldest": line.oldest.map { .text("\($0)") } ?? .null,
                    "kept": .number(Double([line].kept.reduce(0) { $0 + $1.count })),
                    "isAssumption": .truth(line.term.isAssumption),
                ]
            })
    }
}

extension Phrase {
    fileprivate static func stoppedByControlC(_ phrase: Phrase) -> Phrase {
        Phrase(
            nl: "Bewaartermijnen, \(phrase.nl) · Ctrl-C stopt",
            en: "Retention, \(phrase.en) · Ctrl-C stops")
    }
}
