public import KaderDomain

/// A training that a consulent did, for one service or several.
public struct TrainingForm: FormDefinition {
    let contact: Contact.ID
    let name: String

    public init(_ contact: Contact.ID, name: String) {
        self.contact = contact
        self.name = name
    }

    public var title: Phrase {
        Phrase(nl: "Scholing van \(name)", en: "Training of \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.chosen("services").isEmpty { faults["services"] = .chooseOne }
        if values.choice("kind") == nil { faults["kind"] = .chooseOne }
        let done = values.day("doneOn", today: today)
        if done == nil { faults["doneOn"] = .notADay }
        guard !values.text("validUntil").isEmpty else { return faults }
        let end = values.day("validUntil", today: today)
        if end == nil { faults["validUntil"] = .notADay }
        if kind(values) == .basic { faults["validUntil"] = .countsForGood }
        if let done, let end, end < done { faults["validUntil"] = .endsBefore }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = [
            "validUntil": kind(values) == .basic ? Phrase.countsForGood : .aYear
        ]
        for id in ["doneOn", "validUntil"] {
            notes[id] = values.understood(day: id, today: today) ?? notes[id]
        }
        return notes
    }

    /// One for each service; none where ``faults(in:today:)`` finds any.
    func trainings(
        _ values: FormValues, today: Day, newId: () -> Training.ID
    ) -> [Training] {
        guard faults(in: values, today: today).isEmpty, let kind = kind(values),
            let done = values.day("doneOn", today: today)
        else { return [] }
        return values.chosen("services").compactMap(Service.init(rawValue:)).compactMap {
            Training(
                id: newId(), contact: contact, service: $0, kind: kind, doneOn: done,
                validUntil: values.day("validUntil", today: today))
        }
    }

    private func kind(_ values: FormValues) -> TrainingKind? {
        values.choice("kind").flatMap(TrainingKind.init(rawValue:))
    }
}

extension Phrase {
    fileprivate static let countsForGood = Phrase(
        nl: "leeg laten: de basistraining blijft geldig",
        en: "leave blank: the basic training counts for good")
    fileprivate static let aYear = Phrase(nl: "mag leeg: een jaar", en: "may be blank: a year")
}
