/// How often a series comes back: the part of RFC 5545's rules that spreekuren need.
public enum Recurrence: Hashable, Sendable {
    /// Every so many weeks, on the weekday of its first day.
    case weekly(every: Weeks)

    /// Every month, on the nth such weekday.
    case monthly(Nth, Weekday)

    public enum Weeks: Int, CaseIterable, Sendable {
        case one = 1
        case two = 2
        case four = 4
    }

    /// Which of the weekdays of a month. The fourth is not always the last.
    public enum Nth: Int, CaseIterable, Sendable {
        case first = 1
        case second, third, fourth
        case last = -1
    }

    /// Those in which this day falls: what can be chosen when it is the first.
    public static func including(_ day: Day) -> [Recurrence] {
        let weekly = Weeks.allCases.map { Recurrence.weekly(every: $0) }
        let monthly = Nth.allCases.map { Recurrence.monthly($0, day.weekday) }
        return weekly + monthly.filter { $0.days(from: day, through: day) == [day] }
    }

    /// "elke 2 weken", "elke laatste dinsdag van de maand".
    public var label: Phrase {
        switch self {
        case .weekly(.one): Phrase(nl: "elke week", en: "every week")
        case .weekly(let weeks):
            Phrase(nl: "elke \(weeks.rawValue) weken", en: "every \(weeks.rawValue) weeks")
        case .monthly(let nth, let weekday):
            Phrase(
                nl: "elke \(nth.label.nl) \(weekday.name.nl) van de maand",
                en: "every \(nth.label.en) \(weekday.name.en) of the month")
        }
    }
}

extension Recurrence.Nth {
    /// "2e", "2nd".
    fileprivate var label: Phrase {
        switch self {
        case .first: Phrase(nl: "1e", en: "1st")
        case .second: Phrase(nl: "2e", en: "2nd")
        case .third: Phrase(nl: "3e", en: "3rd")
        case .fourth: Phrase(nl: "4e", en: "4th")
        case .last: Phrase(nl: "laatste", en: "last")
        }
    }
}
