import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader reminders ...`: whom to call or mail about tomorrow. kader sends nothing itself.
struct RemindersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Whom to call or mail about their appointment.",
        subcommands: [List.self, Mark.self], defaultSubcommand: List.self)

    /// `kader reminders list [--day D]`, by hour.
    struct List: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Id, day, hours, place, person, telephone, e-mail, reminded on.")

        @OptionGroup var options: Options

        @Option(help: "The day of the appointments, as 2026-11-24; tomorrow where left out.")
        var day: Day?

        @Flag(help: "Only those who were not reminded yet.")
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

    static func cells(_ reminder: Reminder) -> [String] {
        let appointment = reminder.appointment.appointment
        return [
            reminder.id.description, appointment.day.description, appointment.hours.description,
            reminder.appointment.place.description, reminder.appointment.contact, reminder.phone,
            reminder.email, reminder.remindedOn?.description ?? "",
        ]
    }
}
