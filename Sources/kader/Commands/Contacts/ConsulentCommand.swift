import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader consulent ...`: who is trained to advise members (S45).
struct ConsulentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consulent", abstract: "Consulenten: who advises members, where and in what.",
        subcommands: [
            List.self, Show.self, Add.self, Edit.self, Remove.self, Available.self,
            AbsenceCommand.self, TrainingCommand.self, ConflictCommand.self, Load.self,
            ImportCalendar.self,
        ], defaultSubcommand: List.self)

    /// `kader consulent list [--service loopbaan --house KEY]`, by stem.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Id of the person, name, services, houses, status.")

        @OptionGroup var options: Options

        @Option(help: "With --house or --online: only those who can be asked for it there.")
        var service: Service?

        @OptionGroup var place: PlaceOptions

        func run(with kader: Dependencies) throws {
            let consulenten = try kader.store.consulenten(
                for: service, at: try place.place(kader), limit: .max)
            try Listing.show(
                consulenten, options, cells: { ConsulentCommand.cells($0, kader.language) },
                json: \.json)
        }
    }

    /// `kader consulent add --contact ID --house groningen --service loopbaan`
    struct Add: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Make a person a consulent; prints the id.")

        @OptionGroup var options: Options

        @Option(help: "The id of the person.")
        var contact: Contact.ID

        @Option(help: "A house where they can be asked; as often as needed.")
        var house: [String] = []

        @Option(help: "A service that they give; as often as needed.")
        var service: [Service] = []

        @Flag(help: "They can be asked online.")
        var online = false

        @Option(help: "How far they are.")
        var status = ConsulentStatus.bookable

        @Option(help: "A language in which they advise, such as nl or tr; as often as needed.")
        var spoken: [SpokenLanguage] = []

        @Option(
            help: "The day of the basic training for these services. Without it nobody is planned.")
        var trained: Day?

        @Option(help: "Most appointments in a week.")
        var maximum: Int?

        func validate() throws {
            if let maximum, maximum < 1 { throw ValidationError("--maximum must be at least 1.") }
        }

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            try kader.require(houses: house)
            let consulent = Consulent(
                id: kader.newId(), contact: contact, houses: house, services: service,
                isOnline: online, status: status, languages: spoken, weeklyMaximum: maximum)
            try kader.store.add(consulent, trainings: trainings(of: consulent, kader))
            try kader.tellSaved(consulent.id)
            if trained == nil { Output.tell(Phrase.withoutTraining[kader.language]) }
        }

        private func trainings(of consulent: Consulent, _ kader: Dependencies) -> [Training] {
            guard let trained else { return [] }
            return consulent.services.compactMap {
                Training(
                    id: kader.newId(), contact: contact, service: $0, kind: .basic,
                    doneOn: trained)
            }
        }
    }

    /// `kader consulent edit ID --status stopped`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit", abstract: "Change a consulent; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the consulent, not of the person.")
        var id: Consulent.ID

        @Option(help: "The houses, instead of those they had; or none.")
        var house: [OrNone<String>] = []

        @Option(help: "The services, instead of those they had; or none.")
        var service: [OrNone<Service>] = []

        @Flag(inversion: .prefixedNo, help: "Whether they can be asked online.")
        var online: Bool?

        @Option(help: "How far they are.")
        var status: ConsulentStatus?

        @Option(help: "The languages, instead of those they had; or none.")
        var spoken: [OrNone<SpokenLanguage>] = []

        @Option(help: "Most appointments in a week, or none.")
        var maximum: OrNone<Int>?

        func validate() throws {
            if let value = maximum?.value, value < 1 {
                throw ValidationError("--maximum must be at least 1.")
            }
        }

        func run(with kader: Dependencies) throws {
            let old = try kader.store.consulent(id)
            let houses = house.isEmpty ? old.houses : house.compactMap(\.value)
            try kader.require(houses: houses)
            let edited = Consulent(
                id: id, contact: old.contact, houses: houses,
                services: service.isEmpty ? old.services : service.compactMap(\.value),
                isOnline: online ?? old.isOnline, status: status ?? old.status,
                languages: spoken.isEmpty ? old.languages : spoken.compactMap(\.value),
                pattern: old.pattern, exceptions: old.exceptions,
                weeklyMaximum: maximum.map(\.value) ?? old.weeklyMaximum)
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(id)
        }
    }

    static func cells(_ named: Named<Consulent>, _ language: Language) -> [String] {
        let role = named.role
        let places = role.houses + (role.isOnline ? ["online"] : [])
        return [
            role.contact.description, named.name,
            role.services.map { $0.label[language] }.joined(separator: ", "),
            places.joined(separator: ", "), role.status.label[language], role.id.description,
        ]
    }
}
