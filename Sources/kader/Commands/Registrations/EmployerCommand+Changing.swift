import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension EmployerCommand {
    /// What is known of an employer, as options.
    struct Facts: ParsableArguments {
        @Option(name: .customLong("alias"), help: "Another name. Repeat for more.")
        var aliases: [String] = []

        @Option(help: "The code of a sector.")
        var sector: String?

        @Option(help: "The CBS code of the municipality of its seat: GM0344.")
        var municipality: String?

        @Option(help: "The id of the official to whom its signals go, or none.")
        var official: OrNone<Contact.ID>?

        /// The employer with what was given; the rest stays, aliases are added.
        func applied(
            to old: Employer, named name: String? = nil, _ kader: Dependencies
        ) throws -> Employer {
            try kader.require(sector: sector)
            try kader.require(municipalities: [municipality].compactMap { $0 })
            try kader.require(.contact, official?.value)
            return try Employer(
                id: old.id, name: name ?? old.name, aliases: old.aliases + aliases,
                sector: sector ?? old.sector, municipality: municipality ?? old.municipality,
                official: official.map(\.value) ?? old.official, isArchived: old.isArchived,
                mergedInto: old.mergedInto)
        }
    }

    /// `kader employer add 'Albert Heijn' --alias AH --sector HAN`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add an employer; prints its id.")

        @OptionGroup var options: Options

        @Argument(help: "What people call it.")
        var name: String

        @OptionGroup var facts: Facts

        func run(with kader: Dependencies) throws {
            let new = try Employer(id: kader.newId(), name: name)
            let employer = try facts.applied(to: new, kader)
            try kader.store.add(employer)
            try kader.tellSaved(employer.id)
        }
    }

    /// `kader employer edit ID --alias Ahold`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change an employer; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the employer.")
        var id: Employer.ID

        @Option(help: "What people call it.")
        var name: String?

        @Option(help: "A name that it no longer has. Repeat for more.")
        var dropAlias: [String] = []

        @OptionGroup var facts: Facts

        func run(with kader: Dependencies) throws {
            let old = try kader.store.employer(id)
            let new = try facts.applied(to: old.without(aliases: dropAlias), named: name, kader)
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }
    }
}

/// `kader employer establishment ...`: where an employer has people at work.
struct EstablishmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "establishment", abstract: "Places of work of an employer.",
        subcommands: [Add.self, Edit.self, Remove.self])

    /// `kader employer establishment add --employer ID --name 'DC Zaandam' --municipality GM0479`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a place of work; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the employer.")
        var employer: Employer.ID

        @Option(help: "What people call it.")
        var name = ""

        @Option(help: "The CBS code of its municipality.")
        var municipality = ""

        func run(with kader: Dependencies) throws {
            try kader.require(.employer, employer)
            try kader.require(municipalities: [municipality].filter { !$0.isEmpty })
            let place = try Establishment(
                id: kader.newId(), employer: employer, name: name, municipality: municipality)
            try kader.store.add(place)
            try kader.tellSaved(place.id)
        }
    }

    /// `kader employer establishment edit ID --name 'DC Pijnacker'`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a place of work; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the place of work.")
        var id: Establishment.ID

        @Option(help: "What people call it.")
        var name: String?

        @Option(help: "The CBS code of its municipality.")
        var municipality: String?

        func run(with kader: Dependencies) throws {
            try kader.require(municipalities: [municipality].compactMap { $0 })
            let old = try kader.store.establishment(id)
            let new = try Establishment(
                id: id, employer: old.employer, name: name ?? old.name,
                municipality: municipality ?? old.municipality)
            try kader.store.edit(new, from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader employer establishment remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a place of work.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the place of work.")
        var id: Establishment.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }
}
