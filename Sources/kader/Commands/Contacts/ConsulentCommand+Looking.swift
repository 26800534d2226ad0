import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ConsulentCommand {
    /// `kader consulent show CONTACT`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "For what and when a consulent can be asked: all that is known.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person.")
        var contact: Contact.ID

        func run(with kader: Dependencies) throws {
            let name = try kader.store.contact(contact).name.description
            let one = try kader.store.availability(of: contact)
            guard let one else { throw ConsulentError.notConsulent(name: name) }
            try ConsulentCommand.card(one, name, kader).show(options, json: one.json)
        }
    }

    /// `kader consulent load --house groningen`
    struct Load: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "load",
            abstract: "Id of the person, name, spreekuren, hours and appointments; this quarter."
        )

        @OptionGroup var options: Options

        @Option(help: "The first day, such as 2026-11-24.")
        var from: Day?

        @Option(help: "The last day.")
        var until: Day?

        @OptionGroup var place: PlaceOptions

        func run(with kader: Dependencies) throws {
            let first = from ?? kader.store.now.day.firstOfQuarter
            let loads = try kader.store.loads(
                at: try place.place(kader), from: first, through: until ?? first.lastOfQuarter)
            try Listing.show(loads, options, cells: Self.cells, json: \.json)
        }

        static func cells(_ load: ConsulentLoad) -> [String] {
            let (hours, minutes) = (load.minutes / 60, load.minutes % 60)
            return [
                load.contact.description, load.name, String(load.shifts),
                "\(hours):\(minutes < 10 ? "0" : "")\(minutes)", String(load.appointments),
            ]
        }
    }

    private static func card(
        _ one: Availability, _ name: String, _ kader: Dependencies
    ) throws -> Card {
        let (consulent, language) = (one.consulent, kader.language)
        var card = Card()
        card.add(.name, name)
        card.add(.state, consulent.status.label[language])
        card.add(
            Phrase(nl: "talen", en: "languages"),
            consulent.languages.map { $0.label[language] }.joined(separator: ", "))
        card.add(
            Phrase(nl: "beschikbaar", en: "available"),
            consulent.pattern.map { $0.label[language] }.joined(separator: ", "))
        for exception in consulent.exceptions {
            card.add(
                Phrase(nl: "andere dag", en: "other day"),
                "\(exception.day.medium(in: language)) \(exception.hours)")
        }
        card.add(
            Phrase(nl: "hoogstens per week", en: "at most per week"),
            consulent.weeklyMaximum.map(String.init))
        try add(one, to: &card, kader)
        return card
    }

    private static func add(
        _ one: Availability, to card: inout Card, _ kader: Dependencies
    ) throws {
        let language = kader.language
        for service in consulentServices(one) {
            card.add(
                service.label, one.training(for: service, on: kader.store.now.day).label[language])
        }
        for absence in one.absences where absence.until >= kader.store.now.day {
            card.add(Phrase(nl: "afwezig", en: "absent"), absence.words[language])
        }
        for conflict in one.conflicts {
            card.add(
                Phrase(nl: "dubbele pet", en: "conflict of interest"),
                try kader.words(conflict)[language])
        }
    }

    private static func consulentServices(_ one: Availability) -> [Service] {
        Service.allCases.filter { service in
            one.consulent.services.contains(service)
                || one.trainings.contains { $0.service == service }
        }
    }
}
