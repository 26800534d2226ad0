import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader appointment ...`: people's appointments (S47).
struct AppointmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointment", abstract: "Appointments of people with consulenten.",
        subcommands: [
            Book.self, List.self, Show.self, Edit.self, Move.self, Cancel.self, Outcome.self,
            Calendar.self,
            Text.self,
        ],
        defaultSubcommand: List.self)

    /// `kader appointment list --from D --days N`, by day and hour.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, day, hours, place, service, person, consulenten, room, state.")

        @OptionGroup var options: Options
        @OptionGroup var days: DayRange

        @Option(help: "Only those of one person, by id.")
        var contact: Contact.ID?

        @Flag(help: "Also cancelled ones.")
        var cancelled = false

        func run(with kader: Dependencies) throws {
            try kader.require(.contact, contact)
            let (first, last) = days.range(from: kader.store.now.day)
            let entries = try kader.store.appointments(
                of: contact, from: first, through: last, cancelled: cancelled, limit: .max)
            try Listing.show(
                entries, options, cells: { AppointmentCommand.cells($0, kader.language) },
                json: \.json)
        }
    }

    /// `kader appointment show ID`
    struct Show: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One appointment.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Appointment.ID

        func run(with kader: Dependencies) throws {
            let entry = try kader.store.appointment(id)
            try kader.noteLook(at: entry.appointment.contact)
            try AppointmentCommand.card(entry, kader.language).show(options, json: entry.json)
        }
    }

    static func cells(_ entry: AppointmentEntry, _ language: Language) -> [String] {
        let appointment = entry.appointment
        return [
            entry.id.description, appointment.day.description, appointment.hours.description,
            entry.place.description, appointment.service.label[language], entry.contact,
            entry.consulenten.joined(separator: ", "), entry.room ?? "",
            appointment.state.label[language],
        ]
    }

    static func card(_ entry: AppointmentEntry, _ language: Language) -> Card {
        var card = Card()
        let appointment = entry.appointment
        card.add(.id, entry.id.description)
        card.add(.person, entry.contact)
        if appointment.housemates > 0 {
            card.add(.housemates, String(appointment.housemates))
        }
        card.add(.service, appointment.service.label[language])
        card.add(.day, appointment.day.long(in: language))
        card.add(.hours, appointment.hours.description)
        card.add(.place, entry.place.description)
        card.add(.consulenten, entry.consulenten.joined(separator: ", "))
        card.add(.room, entry.room)
        card.add(.state, appointment.state.label[language])
        card.add(.reason, appointment.reason)
        card.add(.note, appointment.note)
        return card
    }
}
