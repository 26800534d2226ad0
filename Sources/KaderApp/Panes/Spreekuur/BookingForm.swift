public import KaderDomain
internal import TerminalUI

/// Making an appointment: service, slot, person, note (S47). The program finds consulenten and
/// room.
public struct BookingForm: FormDefinition {
    let place: String
    let day: Day
    let service: Service

    /// The slot that was chosen in the agenda: `<spreekuur>@<time>`.
    let slot: String?

    public init(place: Place, day: Day, service: Service?) {
        self.place = place.description
        self.day = day
        let wanted = service ?? .loopbaan
        self.service = wanted.rule.byAppointment ? wanted : .loopbaan
        slot = nil
    }

    public init(_ slot: Slot) {
        place = slot.place.description
        day = slot.day
        service = slot.service
        self.slot = SlotChoice.id(slot)
    }

    public var title: Phrase { Phrase(nl: "Afspraak maken", en: "New appointment") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("slot") == nil { faults["slot"] = .chooseOne }
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        return faults
    }

    public func fieldsDepending(on id: String) -> [String] { id == "service" ? ["slot"] : [] }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? SpreekuurError {
        case .notFree, .noSpreekuur, .outsideSpreekuur: "slot"
        case .taken, .advisesThemselves: "contact"
        default: nil
        }
    }
}
