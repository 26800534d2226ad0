import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

/// `kader crisis playbook ...`: what a crisis gets when it starts.
struct PlaybookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "playbook", abstract: "The steps that a crisis gets when it starts.",
        subcommands: [List.self, Edit.self, Remove.self], defaultSubcommand: List.self)

    /// `kader crisis playbook list`, by day.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code, days after the start, role, what, whether in use."
        )

        @OptionGroup var options: Options

        func run(with kader: Dependencies) throws {
            try Listing.show(
                try kader.playbooks().all, options,
                cells: { PlaybookCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    /// `kader crisis playbook edit bankruptcy.information --days 5`; a new code makes a new step.
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a step, or add one under a new code.",
            discussion: "A crisis that has started keeps its steps.")

        @OptionGroup var options: Options

        @Argument(help: "The code: a playbook, a dot and a word, such as bankruptcy.information.")
        var code: String

        @Option(help: "What to do, in Dutch.")
        var nl: String?

        @Option(help: "What to do, in English.")
        var en: String?

        @Option(help: "How many days after the start, 0 to 730.")
        var days: Int?

        @Option(help: "Who does it, or none.")
        var role: OrNone<CrisisRole>?

        @Flag(inversion: .prefixedNo, help: "Whether a new crisis gets it.")
        var active: Bool?

        func run(with kader: Dependencies) throws {
            let old = try kader.playbooks()[code]
            let step = PlaybookStep(
                code, Phrase(nl: nl ?? old?.title.nl ?? "", en: en ?? old?.title.en ?? ""),
                days: days ?? old?.days ?? -1, role: role.map(\.value) ?? old?.role,
                isActive: active ?? old?.isActive ?? true)
            guard let step else {
                throw ValidationError(
                    "A step needs a code like bankruptcy.information, --nl, --en and --days.")
            }
            try kader.store.edit(step, from: old)
            Output.tell(Phrase.saved[kader.language])
        }
    }

    /// `kader crisis playbook remove bankruptcy.step-1`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a step of your own from a playbook.",
            discussion: """
                A crisis that was started keeps it, and undo brings it back. A step that comes with \
                the program is taken out of use: edit CODE --no-active.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The code: a playbook, a dot and a word, such as bankruptcy.information.")
        var code: String

        func run(with kader: Dependencies) throws {
            try kader.store.removeFromPlaybook(code, over: kader.reference.playbookSteps)
            Output.tell(Phrase.saved[kader.language])
        }
    }

    static func cells(_ step: PlaybookStep, _ language: Language) -> [String] {
        [
            step.code, String(step.days), step.role?.label[language] ?? "", step.title[language],
            step.isActive ? "" : Phrase(nl: "niet in gebruik", en: "not in use")[language],
        ]
    }
}
