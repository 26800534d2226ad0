import ArgumentParser
import KaderApp
import KaderDomain
import KaderReference
import KaderStore

extension SpreekuurCommand {
    /// `kader spreekuur plan --service loopbaan --day D --from T --until T --house KEY ...`
    struct Plan: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "plan", abstract: "Plan a spreekuur; prints its id.")

        @OptionGroup var options: Options

        @Option(help: "What it is for.")
        var service: Service

        @Option(help: "The day, such as 2026-11-24.")
        var day: Day

        @Option(help: "When it begins, such as 13:00.")
        var from: TimeOfDay

        @Option(help: "When it ends, such as 17:00.")
        var until: TimeOfDay

        @OptionGroup var place: PlaceOptions

        @Option(help: "The id of a consulent, as a person; as often as needed, in order.")
        var consulent: [Contact.ID]

        @Option(help: "The id of a room; as often as needed, in order.")
        var room: [Room.ID] = []

        func validate() throws {
            guard from < until else { throw ValidationError("--until must be after --from.") }
        }

        func run(with kader: Dependencies) throws {
            guard let hours = Hours(from: from, to: until) else { return }
            try kader.require(.contact, consulent)
            try kader.require(.room, room)
            let spreekuur = try Spreekuur(
                id: kader.newId(), service: service, at: try place.neededPlace(kader), on: day,
                during: hours, staffedBy: consulent, in: room)
            try kader.store.plan(spreekuur)
            try kader.tell(spreekuur.id, Self.planned(spreekuur))
            let overdue = try kader.store.overdue(in: spreekuur)
            if !overdue.isEmpty { Output.tell(Phrase(overdue: overdue)[kader.language]) }
            let door = try kader.store.door(of: spreekuur.place, on: day)
            if let closed = door.refusal(during: hours) {
                return Output.tell(Phrase(plannedWhile: closed)[kader.language])
            }
            if let holiday = kader.reference.holidays.dayOff(on: day) {
                Output.tell(Phrase(planned: day, on: holiday)[kader.language])
            }
        }

        static func planned(_ spreekuur: Spreekuur) -> Phrase {
            let (day, hours) = (spreekuur.day, spreekuur.hours)
            return Phrase(
                nl: "Spreekuur gepland: \(day.medium(in: .nl)), \(hours).",
                en: "Spreekuur planned: \(day.medium(in: .en)), \(hours).")
        }
    }

    /// `kader spreekuur cancel ID --reason R`
    struct Cancel: KaderCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel", abstract: "Cancel a spreekuur and its appointments, as one step."
        )

        @OptionGroup var options: Options

        @Argument(help: "Its id.")
        var id: Spreekuur.ID

        @Option(help: "Why.")
        var reason: String

        func run(with kader: Dependencies) throws {
            let fallen = try kader.store.cancel(id, because: reason)
            try kader.tell(id, Self.cancelled(fallen))
            for appointment in fallen {
                Output.tell("\(appointment.appointment.hours)\t\(appointment.contact)")
            }
            try kader.tellWhoIsNext(afterCancelling: fallen.map(\.id))
        }

        static func cancelled(_ fallen: [AppointmentEntry]) -> Phrase {
            guard !fallen.isEmpty else {
                return Phrase(
                    nl: "Afgezegd. Er waren geen afspraken.",
                    en: "Cancelled. There were no appointments.")
            }
            let isOne = fallen.count == 1
            return Phrase(
                nl:
                    "Afgezegd, met \(isOne ? "1 afspraak" : "\(fallen.count) afspraken"). Bel je deze mensen?",
                en:
                    "Cancelled, with \(isOne ? "1 appointment" : "\(fallen.count) appointments"). Will you call these people?"
            )
        }
    }
}
