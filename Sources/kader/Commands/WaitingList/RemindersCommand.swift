import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader reminders ...`: whom to call or mail about tomorrow. kader sends nothing itself.
struct RemindersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Whom to call or mail about their appointment.",
        subcommands: [List.self, Mark.self, Cancelled.self, Told.self], defaultSubcommand: List.self
    )

    /// `kader reminders list [--day D]`, by hour.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, day, hours, place, person, phone, e-mail, reminded on.")

        @OptionGroup var options: Options

        @Option(help: "The day of the appointments, such as 2026-11-24; tomorrow if left out.")
        var day: Day?

        @Flag(help: "Only those who have not been reminded yet.")
        var open = false

        func run(with kader: Dependencies) throws {
            let reminders = try kader.store.reminders(for: day ?? kader.store.now.day + 1)
            try Listing.show(
                reminders.filter { !open || $0.remindedOn == nil }, options,
                cells: RemindersCommand.cells, json: \.json)
        }
    }

    /// `kader reminders mark ID…`
    struct Mark: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "mark", abstract: "Say that people were called or mailed today.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the appointment, or those of several.")
        var ids: [Appointment.ID]

        func run(with kader: Dependencies) throws {
            try kader.store.remind(ids)
            try kader.tellSaved(ids)
        }
    }

    /// `kader reminders cancelled [--house KEY]`, by day and hour.
    struct Cancelled: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancelled",
            abstract: "Who still has to hear that their appointment is cancelled.",
            discussion: "Id, day, person, phone, with what was cancelled and why.")

        @OptionGroup var options: Options
        @OptionGroup var place: PlaceOptions

        func run(with kader: Dependencies) throws {
            let place = try place.place(kader)
            try Listing.show(
                try kader.store.cancellationsToTell(at: place), options,
                cells: { RemindersCommand.told($0, kader.language) }, json: \.cancellation)
        }
    }

    /// `kader reminders told ID…`
    struct Told: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "told",
            abstract: "Say that people were told today that their appointment is cancelled.")

        @OptionGroup var options: Options

        @Argument(help: "The id of the appointment, or those of several.")
        var ids: [Appointment.ID]

        func run(with kader: Dependencies) throws {
            try kader.store.tellCancelled(ids)
            try kader.tellSaved(ids)
        }
    }

    static func told(_ reminder: Reminder, _ language: Language) -> [String] {
        [
            reminder.id.description, reminder.appointment.appointment.day.description,
            reminder.appointment.contact,
            [reminder.phone, reminder.cancelled[language]].filter { !$0.isEmpty }
                .joined(separator: ", "),
        ]
    }

    static func cells(_ reminder: Reminder) -> [String] {
        let appointment = reminder.appointment.appointment
        return [
            reminder.id.description, appointment.day.description, appointment.hours.description,
            reminder.appointment.place.description, reminder.appointment.contact, reminder.phone,
            reminder.email, reminder.remindedOn?.description ?? "",
        ]
    }
}
