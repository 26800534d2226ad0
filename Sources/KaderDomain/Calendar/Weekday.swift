/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
///
/// Weekdays are always computed from a ``Day``, never read from text (SYSTEMS 1D.3).
public enum Weekday: Int, CaseIterable, Codable, Comparable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Saturday or Sunday.
    public var isWeekend: Bool { self >= .saturday }

    /// "dinsdag", "Tuesday".
    public var name: Phrase {
        switch self {
        case .monday: Phrase(nl: "maandag", en: "Monday")
        case .tuesday: Phrase(nl: "dinsdag", en: "Tuesday")
        case .wednesday: Phrase(nl: "woensdag", en: "Wednesday")
        case .thursday: Phrase(nl: "donderdag", en: "Thursday")
        case .friday: Phrase(nl: "vrijdag", en: "Friday")
        case .saturday: Phrase(nl: "zaterdag", en: "Saturday")
        case .sunday: Phrase(nl: "zondag", en: "Sunday")
        }
    }

    /// "di", "Tue".
    public var shortName: Phrase {
        Phrase(nl: String(name.nl.prefix(2)), en: String(name.en.prefix(3)))
    }
}
