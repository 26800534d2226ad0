public import KaderDomain
internal import TerminalUI

/// Making an appointment: person, service, slot, note (S47). The program finds consulenten and room.
///
/// The person comes first, for they stand at the desk; the first free slot is chosen already.
public struct BookingForm: FormDefinition {
    let place: String
    let day: Day
    let service: Service

    /// The slot that was chosen in the agenda: `<spreekuur>@<time>`.
    let slot: String?

    /// The spreekuur on which the keyboard was: its first free slot is proposed.
    let spreekuur: Spreekuur.ID?

    /// Who comes, where that is known already.
    let contact: Contact.ID?

    public init(
        place: Place, day: Day, service: Service?, spreekuur: Spreekuur.ID? = nil,
        contact: Contact.ID? = nil
    ) {
        self.place = place.description
        self.day = day
        let wanted = service ?? .loopbaan
        self.service = wanted.isByAppointment ? wanted : .loopbaan
        self.spreekuur = spreekuur
        self.contact = contact
        slot = nil
    }

    public init(_ slot: Slot) {
        place = slot.place.description
        day = slot.day
        service = slot.service
        self.slot = SlotChoice.id(slot)
        (spreekuur, contact) = (nil, nil)
    }

    public var title: Phrase { Phrase(nl: "Afspraak maken", en: "New appointment") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("slot") == nil { faults["slot"] = .chooseOne }
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        return faults
    }

    public func fieldsDepending(on id: String) -> [String] { id == "service" ? ["slot"] : [] }

    /// A slot of another service is none for this one.
    public func choosesAnew(_ id: String) -> Bool { id == "slot" }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch (error as? SpreekuurError)?.cause {
        case .notFree, .noSpreekuur, .outsideSpreekuur: "slot"
        case .taken, .advisesThemselves: "contact"
        default: nil
        }
    }
}
