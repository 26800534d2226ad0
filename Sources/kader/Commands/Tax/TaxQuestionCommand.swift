import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader tax-question ...`: the register of questions about tax, all year (S51).
struct TaxQuestionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tax-question", abstract: "Tax questions, all year round.",
        subcommands: [
            List.self, Show.self, Add.self, Answer.self, Edit.self, Remove.self,
        ],
        defaultSubcommand: List.self)

    /// `kader tax-question list [--all]`: those that wait, the oldest first.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, when, who asked, question, answer, by whom.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that were answered.")
        var all = false

        @Option(help: "Only those of one person, by id.")
        var contact: Contact.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try Listing.show(
                try kader.store.taxQuestions(of: contact, withAnswered: all, limit: .max),
                options, cells: TaxQuestionCommand.cells, json: \.json)
        }
    }

    /// `kader tax-question show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One question with its answer.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: TaxQuestion.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.taxQuestion(id)
            try kader.noteLook(at: entry.question.contact)
            var card = Card()
            card.add(.id, entry.id.description)
            card.add(.person, entry.name)
            card.add(FieldWords.label(of: "askedAt"), TaxQuestionCommand.time(entry.question.asked))
            card.add(FieldWords.label(of: "question"), entry.question.question)
            card.add(FieldWords.label(of: "answer"), entry.question.answer)
            card.add(FieldWords.label(of: "answeredBy"), entry.question.answeredBy)
            try card.show(options, json: entry.json)
        }
    }

    static func cells(_ entry: TaxQuestionEntry) -> [String] {
        [
            entry.id.description, time(entry.question.asked), entry.name,
            entry.question.question, entry.question.answer, entry.question.answeredBy,
        ]
    }

    private static func time(_ instant: Instant) -> String {
        Amsterdam.local(instant).description
    }
}
