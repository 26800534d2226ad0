import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader registration ...`: visits to a spreekuur, written down.
struct RegistrationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registration", abstract: "Visits: who came, for what, what was agreed.",
        subcommands: [List.self, Show.self, Add.self, Edit.self, Remove.self],
        defaultSubcommand: List.self)

    /// `kader registration list [--day D] [--days N] [--contact ID] [--employer ID]`
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id, day, where, service, who, problems, employers.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        @Option(help: "The last day; today if left out.")
        var day: Day?

        @Option(help: "How many days back.")
        var days = 28

        @Option(help: "Only those of this person.")
        var contact: Contact.ID?

        @Option(help: "Only those about this employer, its parts included.")
        var employer: Employer.ID?

        func validate() throws {
            guard (1...36_600).contains(days) else {
                throw ValidationError("--days is 1 to 36600.")
            }
        }

        func run(with kader: Dependencies) throws {
            let last = day ?? kader.store.now.day
            let entries = try kader.store.registrations(
                from: last - (days - 1), through: last, at: place.place(kader), of: contact,
                about: employer, limit: .max)
            let problems = try kader.store.problems()
            try Listing.show(
                entries, options,
                cells: { RegistrationCommand.cells($0, problems, kader.language) }, json: \.json)
        }
    }

    /// `kader registration show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One visit, whole.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the registration.")
        var id: Registration.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.registration(id)
            let problems = try kader.store.problems()
            try kader.noteLook(at: entry.registration.contact)
            try RegistrationCommand.card(entry, problems, kader).show(options, json: entry.json)
        }
    }

    /// `kader registration remove ID`
    struct Remove: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Remove a visit that was written down by mistake.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the registration.")
        var id: Registration.ID

        func run(with kader: Dependencies) throws {
            try kader.store.remove(id)
            try kader.tellSaved(id)
        }
    }

    static func cells(
        _ entry: RegistrationEntry, _ problems: ProblemCatalogue, _ language: Language
    ) -> [String] {
        let visit = entry.registration
        return [
            visit.id.description, visit.day.description, visit.place.description,
            visit.service.label[language], entry.contact,
            visit.problems.map { problems.label($0)[language] }.joined(separator: ", "),
            entry.employers.joined(separator: ", "),
        ]
    }

    static func card(
        _ entry: RegistrationEntry, _ problems: ProblemCatalogue, _ kader: Dependencies
    ) -> Card {
        let (visit, language) = (entry.registration, kader.language)
        var card = Card()
        card.add(.id, visit.id.description)
        card.add(FieldWords.label(of: "day"), visit.day.description)
        card.add(FieldWords.label(of: "place"), visit.place.description)
        card.add(FieldWords.label(of: "service"), visit.service.label[language])
        card.add(FieldWords.label(of: "contact"), entry.contact)
        card.add(
            FieldWords.label(of: "consulenten"), entry.consulenten.joined(separator: ", "))
        card.add(
            FieldWords.label(of: "party"),
            ([visit.party.kind.label[language]] + entry.employers).joined(separator: ", "))
        for code in visit.problems {
            card.add(FieldWords.label(of: "problems"), problems.label(code)[language])
        }
        card.add(FieldWords.label(of: "sector"), visit.sector)
        card.add(FieldWords.label(of: "region"), visit.region)
        card.add(FieldWords.label(of: "transition"), visit.transition?.label[language])
        card.add(FieldWords.label(of: "urgency"), visit.urgency.label[language])
        card.add(FieldWords.label(of: "deadline"), visit.deadline?.description)
        card.add(FieldWords.label(of: "question"), visit.question)
        card.add(FieldWords.label(of: "advice"), visit.advice)
        card.add(FieldWords.label(of: "action"), visit.action)
        card.add(FieldWords.label(of: "actionBy"), visit.actionBy)
        card.add(
            FieldWords.label(of: "isLegal"),
            visit.isLegal ? Phrase(nl: "ja", en: "yes")[language] : nil)
        return card
    }
}
