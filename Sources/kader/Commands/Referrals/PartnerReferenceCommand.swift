import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader partner-reference ...`: under which number a partner knows somebody, and nothing else.
struct PartnerReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partner-reference",
        abstract: "Numbers under which partners know people; nothing else is kept.",
        subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

    /// `kader partner-reference list [--contact ID]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, system, number, who, referral.")

        @OptionGroup var options: Options

        @Option(help: "Only those of this person.")
        var contact: Contact.ID?

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try Listing.show(
                try kader.store.partnerReferences(of: contact), options,
                cells: {
                    [
                        $0.id.description, $0.reference.system, $0.reference.number, $0.contact,
                        $0.reference.referral?.description ?? "",
                    ]
                }, json: \.json)
        }
    }

    /// `kader partner-reference add --contact ID --system NAME --number NUMBER`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Keep a number; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "The id of the referral to which it belongs.")
        var referral: Referral.ID?

        @Option(help: "The partner's system, such as Paragin.")
        var system: String

        @Option(help: "The number there: letters, digits and -./_")
        var number: String

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let reference = try PartnerReference(
                id: kader.newId(), of: contact, for: referral, in: system, number: number)
            try kader.store.add(reference)
            try kader.tellSaved(reference.id)
        }
    }

    /// `kader partner-reference remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a number.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the number.")
        var id: PartnerReference.ID

        func run(with kader: Dependencies) throws {
            try kader.store.removePartnerReference(id)
            try kader.tellSaved(id)
        }
    }
}
