import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader contact ...`: everyone whom the union knows or helps.
struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "People: members, kaderleden and others.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Archive.self, Similar.self, Merge.self,
            Unmerge.self, Erase.self,
        ],
        defaultSubcommand: List.self)

    /// `kader contact list [--matching TEXT] [--filter FILTER] [--sort town]`, by stem.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, name, town, phone, e-mail.")

        @OptionGroup var options: Options

        @Option(help: "Beginnings of words of a name, number, phone, e-mail or town.")
        var matching = ""

        @Option(help: "As in the pane: text, '!not', 'column:term'.")
        var filter = ""

        @Option(
            parsing: .unconditional,
            help: "By name, town, number or newest; -town for the other way round.")
        var sort = ""

        @Option(help: "How many at most; all if left out.")
        var limit: Int?

        func validate() throws {
            _ = try PeopleOrder(asked: sort)
            guard matching.isEmpty || filter.isEmpty else {
                throw ValidationError("--matching and --filter do not go together.")
            }
        }

        func run(with kader: Dependencies) throws {
            var listing = Listing(options)
            let asked = try ListFilter(people: filter).checked(kader.language)
            let order = try PeopleOrder(asked: sort)
            try eachContact(asked, order, kader.store) {
                try listing.add(ContactCommand.cells($0), $0.json)
            }
            try listing.finish()
        }

        /// Page by page, so that a million people are never in memory at once; those whom words find
        /// are, where they are to be sorted.
        private func eachContact(
            _ asked: ListFilter, _ order: PeopleOrder, _ store: ActingStore,
            _ body: (Contact) throws -> Void
        ) throws {
            guard matching.isEmpty && asked.goesThroughEveryone else {
                return try found(asked, order, store).prefix(limit ?? .max).forEach(body)
            }
            var (next, left) = (PeoplePlace?.none, limit ?? .max)
            repeat {
                let page = try store.people(
                    asked, in: order, after: next, limit: min(500, left))
                try page.people.forEach(body)
                left -= page.people.count
                next = page.next
            } while next != nil && left > 0
        }

        /// Those who were entered first, where there is a limit and they go by name.
        private func found(
            _ asked: ListFilter, _ order: PeopleOrder, _ store: ActingStore
        ) throws -> [Contact] {
            let most = order == .byName ? limit ?? .max : .max
            return matching.isEmpty
                ? try store.people(asked, in: order, limit: most).people
                : try store.contacts(matching: matching, in: order, limit: most)
        }
    }

    /// `kader contact show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One person: how to reach them, appointments, functions."
        )

        @OptionGroup var options: Options

        @Argument(help: "Their id.")
        var id: Contact.ID

        @Flag(help: "Instead, who looked at them and who changed what.")
        var log = false

        func run(with kader: Dependencies) throws {
            let person = try kader.store.person(id)
            if log {
                return try Listing.show(
                    try kader.store.accessLog(AccessQuery(person: id)), options,
                    cells: { $0.cells(kader.language) }, json: \.json)
            }
            try kader.store.note(.openedPerson, of: person.id)
            try ContactCommand.card(person, kader).show(options, json: person.json)
        }
    }

    static func cells(_ contact: Contact) -> [String] {
        [
            contact.id.description, contact.name.stemFirst, contact.town, contact.phone,
            contact.email,
        ]
    }

    static func card(_ contact: Contact, _ language: Language) -> Card {
        var card = Card()
        card.add(.id, contact.id.description)
        card.add(.name, contact.name.description)
        card.add(Phrase(nl: "is", en: "is"), contact.standing.label[language])
        card.add(Phrase(nl: "lidnummer", en: "member number"), contact.memberNumber)
        card.add(.phone, contact.phone)
        card.add(.email, contact.email)
        card.add(.town, contact.town)
        card.add(.state, contact.isArchived ? Phrase.archived[language] : nil)
        card.add(FieldWords.label(of: "mergedInto"), contact.mergedInto?.description)
        return card
    }
}

extension PeopleOrder {
    /// As `--sort` names it; blank for by name.
    init(asked typed: String) throws {
        guard let order = PeopleOrder(typed.isEmpty ? "name" : typed) else {
            let column = typed.hasPrefix("-") ? String(typed.dropFirst()) : typed
            let names = Key.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no column \(column). There are: \(names).")
        }
        self = order
    }
}
