public import KaderDomain

/// A consulent: who, for which services, where, when and in which languages (S45). Made where a
/// spreekuur needs one, or on the card of a person.
public struct ConsulentForm: FormDefinition {
    let place: String
    let service: Service?

    /// What was typed, for a person who is not known yet; or the name of ``contact``.
    let name: String

    /// The person, where they are known.
    let contact: Contact.ID?

    /// The role that is changed; nil for a new one.
    let id: Consulent.ID?

    public init(place: String, service: Service, name: String) {
        self.place = place
        self.service = service
        self.name = name
        contact = nil
        id = nil
    }

    /// - Parameter role: nil where the person is to become a consulent.
    public init(of contact: Contact.ID, name: String, role: Consulent.ID?) {
        place = ""
        service = nil
        self.name = name
        self.contact = contact
        id = role
    }

    public var title: Phrase {
        guard contact != nil else { return Phrase(nl: "Nieuwe consulent", en: "New consulent") }
        return Phrase(nl: "Consulent: \(name)", en: "Consulent: \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if contact == nil, values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.chosen("services").isEmpty { faults["services"] = .chooseOne }
        if values.chosen("houses").isEmpty, !values.isOn("isOnline") {
            faults["houses"] = Phrase(nl: "kies een huis of online", en: "choose a house or online")
        }
        if !values.text("trained").isEmpty, values.day("trained", today: today) == nil {
            faults["trained"] = .notADay
        }
        return faults.merging(availability(values, today)) { first, _ in first }
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["trained": Phrase.withoutTraining, "pattern": .always, "maximum": .noMaximum]
        notes["trained"] = values.understood(day: "trained", today: today) ?? notes["trained"]
        if let hours = WeeklyHours.list(typed: values.text("pattern")), !hours.isEmpty {
            notes["pattern"] = Phrase(
                nl: hours.map(\.label.nl).joined(separator: ", "),
                en: hours.map(\.label.en).joined(separator: ", "))
        }
        return notes
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(ofColumn column: String) -> String {
        column == "weeklyMaximum" ? "maximum" : column
    }

    private func availability(_ values: FormValues, _ today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if WeeklyHours.list(typed: values.text("pattern")) == nil {
            faults["pattern"] = .notWeeklyHours
        }
        if DatedHours.list(typed: values.text("exceptions"), today: today) == nil {
            faults["exceptions"] = .notDayHours
        }
        let maximum = values.text("maximum")
        if !maximum.isEmpty, (Int(maximum) ?? 0) < 1 { faults["maximum"] = .notANumber }
        return faults
    }
}

extension Phrase {
    fileprivate static let always = Phrase(
        nl: "leeg: altijd; of di 9-12, do 13-17", en: "blank: always; or tue 9-12, thu 13-17")
    fileprivate static let noMaximum = Phrase(
        nl: "afspraken; leeg: geen grens", en: "appointments; blank: no limit")
    fileprivate static let notDayHours = Phrase(
        nl: "typ dagen en uren: 24-11 9-12", en: "type days and hours: 24-11 9-12")
    fileprivate static let notANumber = Phrase(
        nl: "typ een getal vanaf 1", en: "type a number, 1 or more")
}
