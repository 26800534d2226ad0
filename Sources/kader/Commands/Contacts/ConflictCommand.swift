import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader consulent conflict ...`: whom a consulent may not advise (S3).
struct ConflictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflict", abstract: "Whom a consulent may not advise, and since when.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader consulent conflict list CONTACT`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, with whom, which other hat, from, until.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the consulent as a person.")
        var contact: Contact.ID

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let hats = try kader.store.hats(of: [contact], all: true)[contact] ?? []
            let conflicts = hats.map(\.conflict)
            var listing = Listing(options)
            for conflict in conflicts {
                let cells = [
                    conflict.id.description, try kader.words(conflict)[kader.language],
                    conflict.role, conflict.period.from?.description ?? "",
                    conflict.period.until?.description ?? "",
                ]
                try listing.add(cells, conflict.json)
            }
            try listing.finish()
        }
    }

    /// `kader consulent conflict add --contact ID --person ID|--employer NAME`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Note whom somebody may not advise; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the consulent as a person.")
        var contact: Contact.ID

        @Option(help: "The id of the person whom they may not advise.")
        var person: Contact.ID?

        @Option(
            help: "An employer whose people they may not advise: those in networks of that name.")
        var employer: String?

        @Option(help: "The other hat: secretaris OR.")
        var role = ""

        @OptionGroup var period: PeriodOptions

        func validate() throws {
            let employer = employer?.allSatisfy(\.isWhitespace) == false
            guard (person != nil) != employer, person != contact else {
                throw ValidationError("Give either --person or --employer, and somebody else.")
            }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try kader.require(.contact, person)
            let conflict = InterestConflict(
                id: kader.newId(), contact: contact,
                with: person.map { .person($0) } ?? .employer(employer ?? ""), role: role,
                period: try period.period(changing: .always))
            guard let conflict else { return }
            try kader.store.add(conflict)
            try kader.tellSaved(conflict.id)
        }
    }

    /// `kader consulent conflict remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a conflict that was a mistake.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: InterestConflict.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }
}
