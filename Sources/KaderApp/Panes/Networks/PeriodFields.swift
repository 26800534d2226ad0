internal import KaderDomain
internal import TerminalUI

/// The two fields of a period, from and until, either of them open.
///
/// Their ids are those of the columns `from` and `until`.
enum PeriodFields {
    static func fields(_ period: Period, _ language: Language) -> [FormField] {
        [
            FormField(
                id: "from", label: Phrase.from[language], kind: .day, text: text(period.from)),
            FormField(
                id: "until", label: Phrase.until[language], kind: .day, text: text(period.until)),
        ]
    }

    /// - Returns: nil where ``faults(in:today:)`` finds any.
    static func period(in values: FormValues, today: Day) -> Period? {
        guard faults(in: values, today: today).isEmpty else { return nil }
        return Period(
            from: values.day("from", today: today), until: values.day("until", today: today))
    }

    static func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for id in ["from", "until"]
        where !values.text(id).isEmpty && values.day(id, today: today) == nil {
            faults[id] = .notADay
        }
        if let from = values.day("from", today: today),
            let until = values.day("until", today: today), until < from
        {
            faults["until"] = .endsBeforeItBegins
        }
        return faults
    }

    /// The days as they were understood.
    static func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = ["from": Phrase.optional, "until": Phrase.open]
        for id in notes.keys {
            notes[id] = values.understood(day: id, today: today) ?? notes[id]
        }
        return notes
    }

    /// `24-11-2026`, as people type it; blank for an open end.
    private static func text(_ day: Day?) -> String {
        day.map { "\($0.dayOfMonth)-\($0.month)-\($0.year)" } ?? ""
    }
}

extension Phrase {
    fileprivate static let from = Phrase(nl: "Vanaf", en: "From")
    fileprivate static let until = Phrase(nl: "Tot en met", en: "Through")
    fileprivate static let optional = Phrase(nl: "mag leeg: onbekend", en: "may be blank: unknown")
    fileprivate static let open = Phrase(nl: "mag leeg: nog altijd", en: "may be blank: still so")
    fileprivate static let endsBeforeItBegins = Phrase(
        nl: "ligt voor de eerste dag", en: "is before the first day")
}
