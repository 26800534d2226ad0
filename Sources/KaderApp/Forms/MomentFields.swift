internal import KaderDomain
internal import TerminalUI

/// The day and the time of a form that are one moment: in either field both can be typed.
public struct MomentFields: Hashable, Sendable {
    let day: String
    let time: String

    public init(day: String, time: String) {
        self.day = day
        self.time = time
    }
}

extension OpenForm {
    /// The moment that is typed in one of both fields; nil where that field has what belongs in it.
    private func moment(in field: String, today: Day) -> LocalTime? {
        guard let pair = kind.definition.momentFields, [pair.day, pair.time].contains(field),
            values.day(field, today: today) == nil || field == pair.time,
            values.time(field) == nil || field == pair.day,
            !["nu", "now"].contains(Folding.fold(values.text(field)))
        else { return nil }
        return LocalTime(
            typed: values.text(field), now: LocalTime(day: today, time: .startOfDay))
    }

    /// What was understood, with what the other field becomes: "woensdag 25 november 2026 · Van: 14.00
    /// uur".
    func momentNote(in field: String, today: Day, _ language: Language) -> String? {
        guard let moment = moment(in: field, today: today),
            let pair = kind.definition.momentFields
        else { return nil }
        let isDay = field == pair.day
        let (day, time) = (moment.day.long(in: language), moment.time.spoken(in: language))
        let other = state?[isDay ? pair.time : pair.day]?.label ?? ""
        return isDay ? "\(day) · \(other): \(time)" : "\(time) · \(other): \(day)"
    }

    /// Parts a moment that was typed in one of both over the two.
    ///
    /// - Returns: the other field; nil where nothing was parted.
    mutating func partMoment(in field: String, today: Day) -> String? {
        guard let moment = moment(in: field, today: today),
            let pair = kind.definition.momentFields
        else { return nil }
        state?.setText(moment.day.typed, for: pair.day)
        state?.setText(moment.time.description, for: pair.time)
        state?.setError(nil, for: pair.day)
        state?.setError(nil, for: pair.time)
        return field == pair.day ? pair.time : pair.day
    }

    /// Beside a day or a time in which what stands is none so far.
    func notUnderstood(in field: FormField, today: Day, _ language: Language) -> String? {
        guard !values.text(field.id).isEmpty, !field.isReadOnly else { return nil }
        let isUnderstood =
            switch field.kind {
            case .day: values.day(field.id, today: today) != nil
            case .time: values.time(field.id) != nil
            default: true
            }
        return isUnderstood ? nil : Phrase.notUnderstoodYet[language]
    }
}

extension Phrase {
    fileprivate static let notUnderstoodYet = Phrase(
        nl: "nog niet begrepen", en: "not understood yet")
}
