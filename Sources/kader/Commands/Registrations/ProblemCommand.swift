import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader problem ...`: the short list of what people come for.
struct ProblemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "problem", abstract: "What people come for, as a short list of codes.",
        subcommands: [List.self, Edit.self], defaultSubcommand: List.self)

    /// `kader problem list [--matching TEXT]`, group by group.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Code, name, other words, whether it can be chosen.")

        @OptionGroup var options: Options

        @Option(help: "Beginnings of words of a code, a name or another word.")
        var matching = ""

        func run(with kader: Dependencies) throws {
            let catalogue = try kader.store.problems()
            let problems = matching.isEmpty ? catalogue.all : catalogue.matching(matching)
            try Listing.show(
                problems, options, cells: { ProblemCommand.cells($0, kader.language) }, json: \.json
            )
        }
    }

    /// `kader problem edit loon.achterstand --synonym salaris`; a new code makes a new problem.
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a problem, or add one under a new code.")

        @OptionGroup var options: Options

        @Argument(help: "The code: a group, a dot and a word, such as loon.achterstand.")
        var code: String

        @Option(help: "Its name in Dutch.")
        var nl: String?

        @Option(help: "Its name in English.")
        var en: String?

        @Option(name: .customLong("synonym"), help: "Another word for it. Repeat for more.")
        var synonyms: [String] = []

        @Flag(inversion: .prefixedNo, help: "Whether it can be chosen.")
        var active: Bool?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.problems()[code]
            let problem = Problem(
                code, Phrase(nl: nl ?? old?.label.nl ?? "", en: en ?? old?.label.en ?? ""),
                synonyms: (old?.synonyms ?? []) + synonyms,
                isActive: active ?? old?.isActive ?? true)
            guard let problem else {
                throw ValidationError(
                    "A problem needs a code like loon.achterstand, --nl and --en.")
            }
            try kader.store.edit(problem, from: old)
            try kader.tellSaved(problem.id)
        }
    }

    static func cells(_ problem: Problem, _ language: Language) -> [String] {
        [
            problem.code, problem.label[language], problem.synonyms.joined(separator: ", "),
            problem.isActive ? "" : Phrase(nl: "niet te kiezen", en: "cannot be chosen")[language],
        ]
    }
}
