import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension NetworkCommand {
    /// `kader network request list|add|answer|remove`: what networks ask of their official (S2).
    struct Request: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "request", abstract: "What networks ask, and who answers it.",
            subcommands: [List.self, Add.self, Answer.self, Remove.self],
            defaultSubcommand: List.self)

        /// `kader network request list [--mine] [--all]`
        struct List: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "list", abstract: "Id, day, network, kind, what, to whom, answer.")

            @OptionGroup var options: Options

            @Option(help: "Only those of this network, by id.")
            var network: Network.ID?

            @Flag(help: "Only those that go to you, or to nobody yet.")
            var mine = false

            @Flag(help: "Also those that were answered.")
            var all = false

            func run(with kader: Dependencies) throws {
                try kader.require(.network, network)
                let actor = kader.store.actor
                let entries = try kader.store.networkRequests(
                    of: network, withAnswered: all, limit: .max)
                try Listing.show(
                    mine ? entries.filter { $0.concerns(actor) } : entries, options,
                    cells: { $0.cells(kader.language) }, json: \.json)
            }
        }

        /// `kader network request add --network ID --text TEXT`
        struct Add: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "add", abstract: "Note what a network asks; prints its id.")

            @OptionGroup var options: Options

            @Option(help: "The id of the network.")
            var network: Network.ID

            @Option(help: "What it is.")
            var kind = NetworkRequest.Kind.question

            @Option(help: "What is asked.")
            var text: String

            @Option(help: "The id of the person who asks; nobody if left out.")
            var contact: Contact.ID?

            @Option(help: "On which day; today if left out.")
            var day: Day?

            func run(with kader: Dependencies) throws {
                try kader.require(.network, network)
                try kader.require(.contact, contact)
                let request = try NetworkRequest(
                    id: kader.newId(), of: network, kind, on: day ?? kader.store.now.day,
                    from: contact, text)
                try kader.store.add(request)
                try kader.tellSaved(request.id)
            }
        }

        /// `kader network request answer ID --answer TEXT`
        struct Answer: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "answer", abstract: "Answer what a network asks.")

            @OptionGroup var options: Options

            @Argument(help: "Its id.")
            var id: NetworkRequest.ID

            @Option(help: "What was answered.")
            var answer: String

            func run(with kader: Dependencies) throws {
                try kader.store.answerRequest(id, answer)
                try kader.tellSaved(id)
            }
        }

        /// `kader network request remove ID`
        struct Remove: KaderCommand {
            static let configuration = CommandConfiguration(
                commandName: "remove",
                abstract: "Remove what was entered by mistake; undo brings it back.")

            @OptionGroup var options: Options

            @Argument(help: "Its id.")
            var id: NetworkRequest.ID

            func run(with kader: Dependencies) throws {
                try kader.store.remove(id)
                try kader.tellSaved(id)
            }
        }
    }
}

extension NetworkRequestEntry {
    fileprivate func cells(_ language: Language) -> [String] {
        [
            id.description, request.day.description, network, request.kind.label[language],
            request.text, route[language], request.answer,
        ]
    }
}
