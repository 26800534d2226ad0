import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ContactCommand {
    /// What is known of someone, as options.
    struct Facts: ParsableArguments {
        @Option(help: "Their tie with the union.")
        var standing: Standing?

        @Option(help: "The number on the membership card.")
        var memberNumber: String?

        @Option(help: "A phone number.")
        var phone: String?

        @Option(help: "An e-mail address.")
        var email: String?

        @Option(help: "Where they live.")
        var town: String?

        /// Whether what is given can be so of several people, and something is.
        var isShared: Bool {
            let isAny = town != nil || standing != nil
            return isAny && memberNumber == nil && phone == nil && email == nil
        }

        /// The contact with what was given; the rest stays.
        func applied(to contact: Contact, named name: PersonName) -> Contact {
            Contact(
                id: contact.id, name: name, standing: standing ?? contact.standing,
                memberNumber: memberNumber ?? contact.memberNumber,
                phone: phone ?? contact.phone, email: email ?? contact.email,
                town: town ?? contact.town, isArchived: contact.isArchived,
                mergedInto: contact.mergedInto)
        }
    }

    /// `kader contact add 'Anna de Ruiter' --phone 06-00000001`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Add a person; prints the id.")

        @OptionGroup var options: Options

        @Argument(help: "The name, such as 'Anna de Ruiter' or 'Ruiter, Anna de'.")
        var name: String

        @OptionGroup var facts: Facts

        func validate() throws { _ = try ContactCommand.read(name) }

        func run(with kader: Dependencies) throws {
            let name = try ContactCommand.read(name)
            let contact = facts.applied(to: Contact(id: kader.newId(), name: name), named: name)
            try kader.store.add(contact)
            try kader.tellSaved(contact.id)
            try kader.tellResembling(contact)
        }
    }

    /// `kader contact edit ID ... --town Utrecht`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a person; what is left out stays.",
            discussion: "Of several people only the town and the tie, of all of them or of none.")

        @OptionGroup var options: Options

        @Argument(help: "Their ids.")
        var ids: [Contact.ID]

        @Option(help: "The name, such as 'Anna de Ruiter'.")
        var name: String?

        @OptionGroup var facts: Facts

        func validate() throws {
            guard ids.count < 2 || (facts.isShared && name == nil) else {
                throw ValidationError(
                    "Of several people only --town and --standing can be changed.")
            }
        }

        func run(with kader: Dependencies) throws {
            if ids.count > 1 { return try editAll(with: kader) }
            for id in ids { try edit(id, with: kader) }
        }

        private func editAll(with kader: Dependencies) throws {
            try kader.require(.contact, ids)
            try kader.store.edit(ids, town: facts.town, standing: facts.standing)
            try kader.tellSaved(ids)
        }

        private func edit(_ id: Contact.ID, with kader: Dependencies) throws {
            let old = try kader.store.contact(id)
            let name = try name.map(ContactCommand.read) ?? old.name
            try kader.store.edit(facts.applied(to: old, named: name), from: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader contact archive ID ...`
    struct Archive: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "archive",
            abstract: "Take people out of the lists, or bring them back: all of them or none.")

        @OptionGroup var options: Options

        @Argument(help: "Their ids.")
        var ids: [Contact.ID]

        @Flag(help: "Bring them back.")
        var restore = false

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, ids)
            if restore { try kader.store.bringBack(ids) } else { try kader.store.archive(ids) }
            try kader.tellSaved(ids)
        }
    }

    static func read(_ name: String) throws -> PersonName {
        guard let name = PersonName(typed: name) else {
            throw ValidationError("A name needs a family name.")
        }
        return name
    }
}
