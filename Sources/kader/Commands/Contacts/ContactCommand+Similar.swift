import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ContactCommand {
    /// `kader contact similar 'Anna de Ruiter' --phone 06-00000001`: who may be the same person.
    struct Similar: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "similar",
            abstract: "Who may be in the file already: id, name, town, why.")

        @OptionGroup var options: Options

        @Argument(help: "The name, such as 'Anna de Ruiter' or 'Ruiter, Anna de'.")
        var name: String

        @OptionGroup var facts: Facts

        func validate() throws { _ = try ContactCommand.read(name) }

        func run(with kader: Dependencies) throws {
            let name = try ContactCommand.read(name)
            let typed = facts.applied(to: Contact(id: kader.newId(), name: name), named: name)
            try Listing.show(
                try kader.store.resembling(typed, limit: 20), options,
                cells: { ContactCommand.cells($0, kader.language) }, json: \.json)
        }
    }

    static func cells(_ resemblance: Resemblance, _ language: Language) -> [String] {
        [
            resemblance.id.description, resemblance.contact.name.stemFirst,
            resemblance.contact.town, resemblance.told(language),
        ]
    }
}

extension Dependencies {
    /// Names, after somebody was added, who they may be.
    func tellResembling(_ contact: Contact) throws {
        for resemblance in try store.resembling(contact) {
            Output.tell(Phrase(resemblance)[language])
        }
    }
}

extension Phrase {
    fileprivate init(_ resemblance: Resemblance) {
        let (name, id) = (resemblance.contact.name, resemblance.id)
        self.init(
            nl: "Let op: lijkt op \(name) (\(resemblance.told(.nl))): kader contact show \(id)",
            en: "Note: looks like \(name) (\(resemblance.told(.en))): kader contact show \(id)")
    }
}
