import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ContactCommand {
    /// `kader contact merge ID INTO [--field phone]`
    struct Merge: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge",
            abstract: "Two are one: all that names the first names the second from now on.",
            discussion: """
                What the second lacks is taken from the first. Nothing is lost: unmerge makes them \
                two again at any time.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The id of the person who becomes part of the other.")
        var id: Contact.ID

        @Argument(help: "The id of the person who stays.")
        var into: Contact.ID

        @Option(
            help: """
                A field of which one has the right value, such as phone, or phone=ID to say who. \
                Repeat for more: name, phone, email, town, standing, member-number.
                """)
        var field: [FieldChoice] = []

        func validate() throws {
            for choice in field {
                guard let from = choice.from, from != id, from != into else { continue }
                throw ValidationError("A field is taken from one of the two.")
            }
        }

        func run(with kader: Dependencies) throws {
            let (part, whole) = (try kader.store.contact(id), try kader.store.contact(into))
            var taken = whole.lacking(besides: part)
            for choice in field {
                if choice.from == into {
                    taken.remove(choice.field)
                } else {
                    taken.insert(choice.field)
                }
            }
            try kader.store.merge(person: id, into: into, taking: taken)
            try kader.tellSaved(into)
        }
    }

    /// `kader contact unmerge ID`
    struct Unmerge: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "unmerge",
            abstract: "They were two after all: each gets back what was theirs.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person who was merged.")
        var id: Contact.ID

        func run(with kader: Dependencies) throws {
            try kader.store.unmerge(person: id)
            try kader.tellSaved(id)
        }
    }

    /// `phone`, or `phone=<id>`: which field, and of whom it is taken.
    struct FieldChoice: ExpressibleByArgument {
        let field: ContactField

        /// Nil for who becomes part of the other.
        let from: Contact.ID?

        init?(argument: String) {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard let field = parts.first.flatMap(ContactField.init) else { return nil }
            let from = parts.count == 2 ? Contact.ID(parts[1]) : nil
            guard parts.count == 1 || from != nil else { return nil }
            (self.field, self.from) = (field, from)
        }
    }
}
