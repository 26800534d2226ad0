import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension TaxQuestionCommand {
    /// `kader tax-question add --question TEXT [--contact ID] [--answer TEXT]`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Note a question; prints its id.",
            discussion: "Write no BSN, and no more than the question needs.")

        @OptionGroup var options: Options

        @Option(help: "What was asked.")
        var question: String

        @Option(help: "The id of the person who asked; nobody if left out.")
        var contact: Contact.ID?

        @Option(help: "The answer, where it was given at once.")
        var answer = ""

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let id: TaxQuestion.ID = kader.newId()
            try kader.store.addTaxQuestion(id, of: contact, question, answer: answer)
            try kader.tellSaved(id)
        }
    }

    /// `kader tax-question answer ID --answer TEXT`
    struct Answer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Answer a question that is waiting.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: TaxQuestion.ID

        @Option(help: "What was answered.")
        var answer: String

        func run(with kader: Dependencies) throws {
            try kader.store.answer(id, answer)
            try kader.tellSaved(id)
        }
    }

    /// `kader tax-question edit ID --question TEXT`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change the words of a question or its answer.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: TaxQuestion.ID

        @Option(help: "What was asked.")
        var question: String?

        @Option(help: "What was answered.")
        var answer: String?

        @Option(help: "The id of the person who asked, or none.")
        var contact: OrNone<Contact.ID>?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.taxQuestion(id).question
            try kader.require(.contact, contact?.value)
            let asker = contact.map(\.value) ?? old.contact
            try kader.store.edit(
                try old.with(
                    contact: asker, question: question ?? old.question,
                    answer: answer ?? old.answer), from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader tax-question remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a question from the register.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: TaxQuestion.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removeTaxQuestion(id)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}
