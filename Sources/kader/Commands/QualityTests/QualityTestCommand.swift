import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader quality-test ...`: whether work is good enough to help people into it (S33).
struct QualityTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quality-test",
        abstract: "Quality tests of work: the four A's, and the verdict.",
        subcommands: [List.self, Show.self, Add.self, Edit.self, Withdraw.self],
        defaultSubcommand: List.self)

    /// `kader quality-test list [--employer ID] [--action ID]`: the latest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, day, what, name, employer, verdict, open points.")

        @OptionGroup var options: Options

        @Option(help: "Only those at this employer, by id.")
        var employer: Employer.ID?

        @Option(help: "Only those of this action of a plan, by id.")
        var action: PlanItem.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.employer, employer)
            try kader.require(.planItem, action)
            let tests = try kader.store.qualityTests(at: employer, of: action, limit: .max)
            try Listing.show(
                tests, options, cells: { $0.cells(kader.language) }, json: \.json)
        }
    }

    /// `kader quality-test show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One test, question by question.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the test.")
        var id: QualityTest.ID

        func run(with kader: Dependencies) throws {
            let (entry, language) = (try kader.store.qualityTest(id), kader.language)
            let test = entry.test
            var card = Card()
            card.add(.id, test.id.description)
            card.add(FieldWords.label(of: "subject"), test.subject.label[language])
            card.add(FieldWords.label(of: "title"), test.title)
            card.add(FieldWords.label(of: "employer"), entry.employer)
            card.add(FieldWords.label(of: "planItem"), entry.action)
            card.add(FieldWords.label(of: "day"), test.day.description)
            for criterion in QualityCriterion.allCases {
                card.add(
                    criterion.pillar.label, Phrase(criterion, test.answer(to: criterion))[language])
            }
            card.add(FieldWords.label(of: "verdict"), Phrase(verdict: test.verdict)[language])
            card.add(
                Phrase(nl: "open punten", en: "open points"), Phrase(test.openPoints)[language])
            card.add(FieldWords.label(of: "note"), test.note)
            try card.show(options, json: entry.json)
        }
    }
}

extension QualityTestEntry {
    fileprivate func cells(_ language: Language) -> [String] {
        [
            id.description, test.day.description, test.subject.label[language], test.title,
            employer, Phrase(verdict: test.verdict)[language], Phrase(test.openPoints)[language],
        ]
    }
}
