import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

extension AppointmentCommand {
    /// `kader appointment book --service S --day D --start T --house KEY --contact ID`
    struct Book: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "book", abstract: "Make an appointment; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "What it is for.")
        var service: Service

        @Option(help: "The day, such as 2026-11-24.")
        var day: Day

        @Option(help: "When it begins, such as 14:00.")
        var start: TimeOfDay

        @OptionGroup var place: PlaceOptions

        @Option(help: "The id of the person who comes.")
        var contact: Contact.ID

        @Option(help: "What it is about.")
        var note = ""

        @Option(help: "For belasting: how many housemates come along under the same member.")
        var housemates = 0

        @Option(help: "A rule to set aside for this appointment; repeat for more.")
        var waive: [Waiver.Rule] = []

        @Option(help: "With --waive: why.")
        var because = ""

        @Flag(help: "With --waive: the visitor agrees.")
        var agreed = false

        func run(with kader: Dependencies) throws {
            let place = try place.neededPlace(kader)
            try kader.require(.contact, contact)
            let request = BookingRequest(
                service: service, place: place, day: day, time: start, housemates: housemates)
            let waiver =
                waive.isEmpty
                ? nil : try Waiver(Set(waive), because: because, isAgreed: agreed)
            do {
                let entry = try kader.store.book(
                    kader.newId(), for: contact, request, note: note, waiving: waiver)
                try kader.tell(entry.id, Self.booked(entry))
            } catch let error as SpreekuurError where error.isNothingFree {
                throw NothingFree(
                    error: error, request: request, contact: contact, options: options)
            }
        }

        static func booked(_ entry: AppointmentEntry) -> Phrase {
            let (day, time) = (entry.appointment.day, entry.appointment.hours.from)
            let (dutch, english) = (
                entry.consulenten.joined(separator: " en "),
                entry.consulenten.joined(separator: " and ")
            )
            return Phrase(
                nl:
                    "Afspraak gemaakt: \(day.medium(in: .nl)), \(time.spoken(in: .nl)), met \(dutch).",
                en:
                    "Appointment made: \(day.medium(in: .en)), \(time.spoken(in: .en)), with \(english)."
            )
        }
    }

    /// `kader appointment move ID --day D --start T`
    struct Move: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "move", abstract: "Move an appointment to another time at the same place.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Appointment.ID

        @Option(help: "The day, such as 2026-11-24; the same day if left out.")
        var day: Day?

        @Option(help: "When it begins, such as 14:00.")
        var start: TimeOfDay

        func run(with kader: Dependencies) throws {
            let old = try kader.store.appointment(id).appointment
            let entry = try kader.store.move(id, to: day ?? old.day, start)
            try kader.tell(id, Self.moved(entry))
        }

        static func moved(_ entry: AppointmentEntry) -> Phrase {
            let (day, time) = (entry.appointment.day, entry.appointment.hours.from)
            return Phrase(
                nl:
                    "Verzet naar \(day.medium(in: .nl)), \(time.spoken(in: .nl)). Geef je het door?",
                en:
                    "Moved to \(day.medium(in: .en)), \(time.spoken(in: .en)). Will you let them know?"
            )
        }
    }

    /// `kader appointment edit ID --housemates 2 --note TEXT`
    struct Edit: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change what an appointment is about, or how many come along.")

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Appointment.ID

        @Option(help: "What it is about.")
        var note: String?

        @Option(help: "For belasting: how many housemates come along under the same member.")
        var housemates: Int?

        func run(with kader: Dependencies) throws {
            let old = try kader.store.appointment(id).appointment
            try kader.store.edit(note: note ?? old.note, housemates: housemates, of: old)
            try kader.tellSaved(id)
        }
    }

    /// `kader appointment cancel ID… --reason R`
    struct Cancel: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel",
            abstract: "Cancel an appointment, or several together as one step of undo.")

        @OptionGroup var options: Options

        @Argument(help: "Its id, or those of several.")
        var ids: [Appointment.ID]

        @Option(help: "Why: at-request, consulent-ill, house-closed, or in words.")
        var reason: String

        func run(with kader: Dependencies) throws {
            let known = CancellationCode(rawValue: reason)
            let (code, text) = (known ?? .other, known?.label[kader.language] ?? reason)
            guard ids.count > 1 else {
                for id in ids {
                    try kader.store.cancel(id, as: code, because: text)
                    try kader.tell(id, Self.cancelled)
                    try kader.tellWhoIsNext(afterCancelling: [id])
                }
                return
            }
            let cancelled = try kader.store.cancel(ids, as: code, because: text)
            for entry in cancelled { Output.show(entry.id.description) }
            Output.tell(Self.cancelled(cancelled)[kader.language])
            try kader.tellWhoIsNext(afterCancelling: cancelled.map(\.id))
        }

        static func cancelled(_ entries: [AppointmentEntry]) -> Phrase {
            let names = entries.map(\.contact).joined(separator: ", ")
            return Phrase(
                nl: "Afgezegd: \(entries.count). Geef het door aan: \(names).",
                en: "Cancelled: \(entries.count). Let them know: \(names).")
        }

        static let cancelled = Phrase(
            nl: "Afgezegd. De plek is weer vrij. Geef je het door?",
            en: "Cancelled. The slot is free again. Will you let them know?")
    }
}
