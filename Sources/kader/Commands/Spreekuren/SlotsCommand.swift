import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

/// `kader slots`: where an appointment can be made, and with `--why` why one cannot.
struct SlotsCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "Show free slots, or with --why every reason why one is not.")

    @OptionGroup var options: Options

    @Option(help: "What the appointment is for.")
    var service: Service

    @OptionGroup var days: DayRange
    @OptionGroup var place: PlaceOptions

    @Option(help: "For belasting: how many housemates come along under the same member.")
    var housemates = 0

    @Flag(help: "Every reason why the slot at --day and --start is not free.")
    var why = false

    @Option(help: "With --why: the day, such as 2026-11-24.")
    var day: Day?

    @Option(help: "With --why: when it would begin, such as 14:00.")
    var start: TimeOfDay?

    func validate() throws {
        guard Appointment.householdRange.contains(housemates) else {
            throw ValidationError("--housemates must be from 0 to 9.")
        }
        guard why == (day != nil && start != nil) && (why || (day == nil && start == nil)) else {
            throw ValidationError("--why, --day and --start go together.")
        }
    }

    func run(with kader: Dependencies) throws {
        guard why, let day, let start else { return try list(kader) }
        let request = BookingRequest(
            service: service, place: try place.neededPlace(kader), day: day, time: start,
            housemates: housemates)
        try explain(
            try kader.store.refusals(of: request), nearest: try kader.store.nearest(to: request),
            kader.language)
    }

    private func list(_ kader: Dependencies) throws {
        let (first, _) = days.range(from: kader.store.now.day)
        let slots = try kader.store.slots(
            for: service, at: try place.place(kader), from: first, days: days.days,
            with: housemates, limit: .max)
        let names = try kader.store.names(of: slots.flatMap(\.consulenten))
        try Listing.show(slots, options, cells: { Self.cells($0, names) }, json: \.json)
        guard slots.isEmpty else { return }
        let season = try place.place(kader).map {
            try kader.store.season(of: service, at: $0, on: first)
        }
        let refusal = season?.refusal.map { Phrase(SlotRefusal.notInCampaign($0)) }
        Output.tell(refusal?[kader.language] ?? Self.none[kader.language])
    }

    private func explain(
        _ reasons: [SlotRefusal], nearest: Slot?, _ language: Language
    ) throws {
        if options.json {
            let document: JSON = [
                "free": .truth(reasons.isEmpty),
                "reasons": .array(reasons) { $0.json(language) },
                "nearest": reasons.isEmpty ? .null : nearest?.json ?? .null,
            ]
            return Output.write(document.description + "\n")
        }
        for reason in reasons { Output.show(Phrase(planning: reason)[language]) }
        if reasons.isEmpty { return Output.show(Self.free[language]) }
        if let nearest { Output.show(Phrase(firstFree: nearest)[language]) }
    }

    static func cells(_ slot: Slot, _ names: [Contact.ID: String]) -> [String] {
        [
            slot.day.description, slot.hours.description, slot.place.description,
            slot.consulenten.map { names[$0] ?? "" }.joined(separator: ", "),
        ]
    }

    private static let free = Phrase(nl: "Vrij.", en: "Free.")
    private static let none = Phrase(
        nl: "Er is dan niets vrij. Kies meer dagen, of plan een spreekuur.",
        en: "Nothing is free then. Choose more days, or plan a spreekuur.")
}
