import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension ConsulentCommand {
    /// `kader consulent available CONTACT --week "di 09:00-12:00" --week "do 13:00-17:00"`
    struct Available: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "available",
            abstract: "When a consulent can be asked; what is left out stays.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the person.")
        var contact: Contact.ID

        @Option(
            help:
                "Hours of every week, such as \"di 09:00-12:00\"; as often as needed, or none: always."
        )
        var week: [OrNone<WeeklyHours>] = []

        @Option(
            help: """
                Hours of one day, such as "2026-11-24 09:00-12:00", instead of those of the week; as \
                often as needed, or none.
                """)
        var day: [OrNone<DatedHours>] = []

        @Option(help: "Most appointments in a week, or none.")
        var maximum: OrNone<Int>?

        func run(with kader: Dependencies) throws {
            let old = try kader.neededConsulent(contact)
            var edited = Consulent(
                id: old.id, contact: contact, houses: old.houses, services: old.services,
                isOnline: old.isOnline, status: old.status, languages: old.languages,
                pattern: week.isEmpty ? old.pattern : week.compactMap(\.value),
                exceptions: day.isEmpty ? old.exceptions : day.compactMap(\.value),
                weeklyMaximum: old.weeklyMaximum)
            if let maximum { edited.weeklyMaximum = maximum.value }
            try kader.store.edit(edited, from: old)
            try kader.tellSaved(old.id)
        }

        func validate() throws {
            if let value = maximum?.value, value < 1 {
                throw ValidationError("--maximum must be at least 1.")
            }
        }
    }
}

extension Dependencies {
    /// The role of somebody as consulent.
    ///
    /// - Throws: ``ConsulentError/notConsulent(name:)``, ``StoreError/notFound(kind:id:)``.
    func neededConsulent(_ contact: Contact.ID) throws -> Consulent {
        let name = try store.contact(contact).name.description
        guard let consulent = try store.consulent(contact) else {
            throw ConsulentError.notConsulent(name: name)
        }
        return consulent
    }
}
