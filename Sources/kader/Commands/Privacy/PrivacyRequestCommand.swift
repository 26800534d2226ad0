import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader privacy request ...`: what people ask about their own data, with the month of the law.
struct PrivacyRequestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "What people ask about their own data, and by when it is answered.",
        subcommands: [List.self, Show.self, Add.self, Extend.self, Answer.self],
        defaultSubcommand: List.self)

    /// `kader privacy request list [--all]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, what is asked, who, received, due, how it ended; due first in front.")

        @OptionGroup var options: Options

        @Flag(help: "Also those that were answered.")
        var all = false

        func run(with kader: Dependencies) throws {
            let entries = try kader.store.personRequests(withAnswered: all)
            try Listing.show(
                entries, options, cells: { $0.cells(kader.language) }, json: \.json)
        }
    }

    /// `kader privacy request show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One request.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the request.")
        var id: PersonRequest.ID

        func run(with kader: Dependencies) throws {
            let (entry, language) = (try kader.store.personRequest(id), kader.language)
            let request = entry.request
            var card = Card()
            card.add(.id, request.id.description)
            card.add(FieldWords.label(of: "right"), request.right.told(language))
            card.add(.name, entry.name)
            card.add(FieldWords.label(of: "receivedOn"), "\(request.received)")
            card.add(Phrase(nl: "uiterlijk", en: "due"), "\(request.due)")
            card.add(FieldWords.label(of: "identified"), request.identified)
            card.add(FieldWords.label(of: "wish"), request.wish)
            card.add(
                FieldWords.label(of: "postponed"),
                request.postponed.map { "\($0.toldOn): \($0.reason)" })
            card.add(
                FieldWords.label(of: "ended"),
                request.closing.map { "\($0.day), \($0.outcome.label[language])" })
            card.add(FieldWords.label(of: "answer"), request.closing?.answer)
            card.add(FieldWords.label(of: "exceptionGround"), request.closing?.ground)
            try card.show(options, json: entry.json)
        }
    }

    /// `kader privacy request add access --contact ID --identified "kent ons, gezien aan de balie"`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Write down a request; prints its id and by when it is answered.",
            discussion: """
                The month counts from the day on which anybody in the union got it. Keep no copy of a \
                passport and no number: write down how you checked who they are.
                """)

        @OptionGroup var options: Options

        @Argument(help: "What is asked.")
        var right: PersonRight

        @Option(help: "The id of the person who asks.")
        var contact: Contact.ID?

        @Option(help: "Who asks, if they are not known here.")
        var name = ""

        @Option(help: "On which day it came in; today if left out.")
        var received: Day?

        @Option(help: "How it was checked who asks; blank as long as it was not.")
        var identified = ""

        @Option(help: "What they ask, in their words.")
        var wish = ""

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let request = try PersonRequest(
                id: kader.newId(), right, of: contact, name: name,
                received: received ?? kader.store.now.day, identified: identified, wish: wish)
            try kader.store.add(request)
            try kader.tell(
                request.id,
                Phrase(
                    nl: "Antwoord uiterlijk \(request.due.medium(in: .nl)).",
                    en: "Answer by \(request.due.medium(in: .en))."))
        }
    }

    /// `kader privacy request extend ID --because REASON [--told DAY]`
    struct Extend: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend",
            abstract: "Put a request off by two months: they were told in time, and why.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the request.")
        var id: PersonRequest.ID

        @Option(help: "Why it takes longer: it is complex, or they ask much.")
        var because: String

        @Option(help: "On which day they were told; today if left out.")
        var told: Day?

        func run(with kader: Dependencies) throws {
            try kader.store.extend(
                id, toldOn: told ?? kader.store.now.day, because: because)
            let due = try kader.store.personRequest(id).request.due
            Output.tell(
                Phrase(
                    nl: "Antwoord uiterlijk \(due.medium(in: .nl)).",
                    en: "Answer by \(due.medium(in: .en)).")[kader.language])
        }
    }

    /// `kader privacy request answer ID granted --answer TEXT`
    struct Answer: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Say how a request ended, and what was answered.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the request.")
        var id: PersonRequest.ID

        @Argument(help: "How it ended.")
        var outcome: PersonRequest.Outcome

        @Option(help: "What was answered.")
        var answer = ""

        @Option(help: "On what ground it was not done, or not fully.")
        var ground = ""

        @Option(help: "How it was checked who asks; as it was if left out.")
        var identified = ""

        @Option(help: "On which day; today if left out.")
        var day: Day?

        func run(with kader: Dependencies) throws {
            try kader.store.answer(
                id, on: day ?? kader.store.now.day, outcome, answer, ground: ground,
                identified: identified)
            Output.tell(Phrase.saved[kader.language])
        }
    }
}

extension PersonRequestEntry {
    fileprivate func cells(_ language: Language) -> [String] {
        [
            id.description, request.right.label[language], name, "\(request.received)",
            "\(request.due)", request.closing?.outcome.label[language] ?? "",
        ]
    }
}

extension PersonRight {
    /// `inzage (art. 15 AVG)`
    fileprivate func told(_ language: Language) -> String {
        "\(label[language]) (art. \(article) AVG)"
    }
}
