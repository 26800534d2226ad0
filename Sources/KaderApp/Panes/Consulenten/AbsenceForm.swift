public import KaderDomain

/// Days or hours on which a consulent cannot be asked.
public struct AbsenceForm: FormDefinition {
    let contact: Contact.ID
    let name: String

    public init(_ contact: Contact.ID, name: String) {
        self.contact = contact
        self.name = name
    }

    public var title: Phrase {
        Phrase(nl: "Afwezigheid van \(name)", en: "Absence of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (from, until) = (values.day("from", today: today), last(values, today))
        if from == nil { faults["from"] = .notADay }
        if until == nil { faults["until"] = .notADay }
        if let from, let until, until < from { faults["until"] = .endsBefore }
        if !values.text("hours").isEmpty, Hours(typed: values.text("hours")) == nil {
            faults["hours"] = .notHours
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["until": Phrase.sameDay, "hours": .wholeDay, "reason": .forPlanners]
        for id in ["from", "until"] {
            notes[id] = values.understood(day: id, today: today) ?? notes[id]
        }
        if let hours = Hours(typed: values.text("hours")) {
            notes["hours"] = Phrase(same: hours.description)
        }
        return notes
    }

    /// - Returns: nil where ``faults(in:today:)`` finds any.
    func absence(_ values: FormValues, id: Absence.ID, today: Day) -> Absence? {
        guard faults(in: values, today: today).isEmpty,
            let from = values.day("from", today: today), let until = last(values, today)
        else { return nil }
        return Absence(
            id: id, contact: contact, from: from, until: until,
            hours: Hours(typed: values.text("hours")), reason: values.text("reason"))
    }

    /// The last day; the first where it is left blank.
    private func last(_ values: FormValues, _ today: Day) -> Day? {
        values.text("until").isEmpty
            ? values.day("from", today: today) : values.day("until", today: today)
    }
}

extension Phrase {
    static let endsBefore = Phrase(nl: "ligt voor de eerste dag", en: "is before the first day")
    static let notHours = Phrase(
        nl: "geen uren: typ bijvoorbeeld 9-12", en: "not hours: type 9-12, say")
    fileprivate static let sameDay = Phrase(nl: "mag leeg: één dag", en: "may be blank: one day")
    fileprivate static let wholeDay = Phrase(
        nl: "mag leeg: de hele dag", en: "may be blank: the whole day")
    fileprivate static let forPlanners = Phrase(
        nl: "alleen voor wie plant; geen medische gegevens",
        en: "only for planners; no medical details")
}
