internal import KaderDomain

/// How a period lies to a day, in the order in which lists show them.
enum Tense: CaseIterable {
    case present, future, past

    init(of period: Period, on day: Day) {
        if period.contains(day) {
            self = .present
        } else if let from = period.from, day < from {
            self = .future
        } else {
            self = .past
        }
    }
}
