import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader crisis ...`: companies in crisis, by a playbook (S58).
struct CrisisCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crisis", abstract: "Companies in crisis: a playbook of dated steps.",
        subcommands: [
            List.self, Show.self, Start.self, Close.self, Reopen.self, CrisisStepCommand.self,
            PlaybookCommand.self,
        ], defaultSubcommand: List.self)

    /// `kader crisis list [--all] [--employer ID]`, the latest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, day, employer, how it stands.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that are closed.")
        var all = false

        @Option(help: "Only those of this employer and its parts.")
        var employer: Employer.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.employer, employer)
            try Listing.show(
                try kader.store.crises(all: all, of: employer), options,
                cells: { CrisisCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader crisis show ID`: its steps, by day.
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "The steps of one: id, day, what, who, how it stands.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the crisis.")
        var id: Crisis.ID

        func run(with kader: Dependencies) throws {
            let detail = try kader.store.crisis(id)
            let about = [
                detail.entry.employer, Phrase(crisis: detail.entry)[kader.language],
                detail.crisis.note,
            ]
            Output.tell(about.filter { !$0.isEmpty }.joined(separator: " · "))
            try Listing.show(
                detail.steps, options, cells: { CrisisCommand.cells($0, kader.language) },
                json: \.json)
        }
    }

    static func cells(_ entry: CrisisEntry, _ language: Language) -> [String] {
        [
            entry.id.description, entry.crisis.began.description, entry.employer,
            Phrase(crisis: entry)[language],
        ]
    }

    static func cells(_ line: CrisisLine, _ language: Language) -> [String] {
        [
            line.id.description, line.step.due.description, line.step.title, line.who[language],
            line.step.state.told[language],
        ]
    }
}
