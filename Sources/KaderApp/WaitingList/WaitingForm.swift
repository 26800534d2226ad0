public import KaderDomain

/// Putting somebody on the waiting list: who, for what, where and when it suits; or changing what
/// suits somebody who waits.
public struct WaitingForm: FormDefinition {
    /// Where it is proposed that it suits: a key of a house or `online`; anywhere where it is neither.
    let place: String

    /// Where they are known already: who, for what, and the day that they asked for.
    let contact: Contact.ID?
    let service: Service?
    let lastDay: Day?

    /// Who come along to the tax return.
    let housemates: Int

    /// Who waits already, and what they are called; nil for somebody new on the list.
    var waiting: WaitingEntry.ID?
    var name: String?

    public init(place: Place) {
        self.init(place: place.description, contact: nil, service: nil, lastDay: nil)
    }

    init(
        place: String, contact: Contact.ID?, service: Service?, lastDay: Day?, housemates: Int = 0
    ) {
        self.place = place
        self.contact = contact
        self.service = service
        self.lastDay = lastDay
        self.housemates = housemates
    }

    init(editing line: WaitingLine) {
        let entry = line.entry
        self.init(
            place: "", contact: entry.contact, service: entry.service, lastDay: entry.lastDay,
            housemates: entry.housemates)
        (waiting, name) = (entry.id, line.name)
    }

    public var title: Phrase {
        waiting == nil
            ? Phrase(nl: "Op de wachtlijst", en: "On the waiting list")
            : Phrase(nl: "Wachtlijst: \(name ?? "–")", en: "Waiting list: \(name ?? "–")")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if waiting == nil, values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if waiting == nil, values.choice("service") == nil { faults["service"] = .chooseOne }
        faults["housemates"] = values.faultInHousemates
        let last = values.day("lastDay", today: today)
        if !values.text("lastDay").isEmpty, last == nil { faults["lastDay"] = .notADay }
        if let last, last < today {
            faults["lastDay"] = Phrase(nl: "dat is al voorbij", en: "that is over already")
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard let day = values.day("lastDay", today: today) else { return [:] }
        return ["lastDay": Phrase(nl: day.long(in: .nl), en: day.long(in: .en))]
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case WaitingError.waitsAlready: "contact"
        case WaitingError.tooManyHousemates, WaitingError.slotIsKept: "housemates"
        case WaitingError.lastDayOver: "lastDay"
        case let error as SpreekuurError:
            if case .notEligible = error { "service" } else { nil }
        default: nil
        }
    }
}
