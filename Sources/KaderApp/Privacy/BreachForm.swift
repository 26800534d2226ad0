public import KaderDomain
internal import TerminalUI

/// Writing down a breach, while the 72 hours run; and what becomes known of it later: what was done, who was
/// told.
public struct BreachForm: FormDefinition {
    /// Nil for a new one.
    let id: Breach.ID?

    public init(_ id: Breach.ID? = nil) {
        self.id = id
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Datalek opschrijven", en: "Write down a breach")
            : Phrase(nl: "Datalek bijwerken", en: "Update a breach")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("happened").isEmpty { faults["happened"] = .fillIn }
        let count = values.text("count")
        if !count.isEmpty, Int(count) == nil {
            faults["count"] = Phrase(nl: "een getal, of leeg", en: "a number, or blank")
        }
        for told in BreachTold.allCases {
            faults[told.detail] = told.fault(in: values, today: today)
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = BreachTold.allCases.reduce(into: [:]) { $0[$1.detail] = $1.note(on: values) }
        notes["happened"] =
            id == nil
            ? Phrase(nl: "zonder namen; ontdekt: nu", en: "without names; discovered: now")
            : Phrase(nl: "zonder namen", en: "without names")
        if id != nil {
            notes["delay"] = Phrase(
                nl: "alleen bij melden na 72 uur", en: "only if told after 72 hours")
        }
        return notes
    }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "peopleCount": "count"
        case "dataKinds": "data"
        case "peopleTold": BreachTold.people.rawValue
        case "delayReason": "delay"
        default: column
        }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case PrivacyError.nothingHappened: "happened"
        case PrivacyError.fewerThanNobody: "count"
        case PrivacyError.lateWithoutReason: "delay"
        case PrivacyError.answeredBefore: BreachTold.authority.detail
        default: nil
        }
    }
}
