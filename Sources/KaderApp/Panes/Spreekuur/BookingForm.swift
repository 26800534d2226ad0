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

    /// Whether rules are let go of for this appointment: then the form asks which, and why.
    let isWaiving: Bool

    public init(
        place: Place, day: Day, service: Service?, spreekuur: Spreekuur.ID? = nil,
        contact: Contact.ID? = nil, isWaiving: Bool = false
    ) {
        self.place = place.description
        self.day = day
        let wanted = service ?? .loopbaan
        self.service = wanted.isByAppointment ? wanted : .loopbaan
        self.spreekuur = spreekuur
        self.contact = contact
        self.isWaiving = isWaiving
        slot = nil
    }

    /// Another appointment for who had one that was cancelled: the first that is free from its day.
    public init(insteadOf cancelled: Reminder) {
        let entry = cancelled.appointment
        self.init(
            place: entry.place, day: entry.appointment.day, service: entry.appointment.service,
            contact: entry.appointment.contact)
    }

    public init(_ slot: Slot) {
        place = slot.place.description
        day = slot.day
        service = slot.service
        self.slot = SlotChoice.id(slot)
        (spreekuur, contact, isWaiving) = (nil, nil, false)
    }

    public var title: Phrase {
        isWaiving
            ? Phrase(nl: "Afspraak met een afwijking", en: "Appointment with an exception")
            : Phrase(nl: "Afspraak maken", en: "New appointment")
    }

    public func held(_ values: FormValues) -> HeldSlot? {
        HeldSlot(values.choice("slot"), waiving: isWaiving ? rules(values) : [])
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("slot") == nil { faults["slot"] = .chooseOne }
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        faults["housemates"] = values.faultInHousemates
        guard isWaiving else { return faults }
        if values.chosen("waived").isEmpty { faults["waived"] = .chooseOne }
        if values.text("because").isEmpty { faults["because"] = .fillIn }
        return faults
    }

    public func fieldsDepending(on id: String) -> [String] {
        ["service", "place", "waived", "housemates"].contains(id) ? ["slot"] : []
    }

    /// A slot of another service is none for this one.
    public func choosesAnew(_ id: String) -> Bool { id == "slot" }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch (error as? SpreekuurError)?.cause {
        case .notFree, .noSpreekuur, .outsideSpreekuur: "slot"
        case .tooManyHousemates: "housemates"
        case .taken, .advisesThemselves, .notEligible: "contact"
        case .waiverWithoutAgreement: "agreed"
        case .waiverWithoutReason: "because"
        default: nil
        }
    }
}

extension FormValues {
    /// How many come along; none where the field is blank or not there.
    var housemates: Int { Int(text("housemates")) ?? 0 }

    var faultInHousemates: Phrase? {
        let text = text("housemates")
        let isRight = text.isEmpty || Int(text).map(Appointment.householdRange.contains) == true
        return isRight ? nil : .notHousemates
    }
}

extension Phrase {
    fileprivate static let notHousemates = Phrase(
        nl: "typ een getal van 0 tot en met 9", en: "type a number from 0 to 9")
}
