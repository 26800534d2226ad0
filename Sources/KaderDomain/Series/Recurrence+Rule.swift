extension Recurrence: CodedAsText {
    /// Reads what ``description`` writes, and nothing else.
    public init?(_ description: String) {
        let known =
            Weeks.allCases.map { Recurrence.weekly(every: $0) }
            + Nth.allCases.flatMap { nth in Weekday.allCases.map { .monthly(nth, $0) } }
        guard let found = known.first(where: { $0.description == description }) else { return nil }
        self = found
    }

    /// As RFC 5545 (3.3.10) writes it: `FREQ=WEEKLY;INTERVAL=2`, `FREQ=MONTHLY;BYDAY=-1TU`.
    public var description: String {
        switch self {
        case .weekly(.one): "FREQ=WEEKLY"
        case .weekly(let weeks): "FREQ=WEEKLY;INTERVAL=\(weeks.rawValue)"
        case .monthly(let nth, let weekday): "FREQ=MONTHLY;BYDAY=\(nth.rawValue)\(weekday.code)"
        }
    }
}

extension Weekday {
    /// The two letters of RFC 5545: `MO`.
    fileprivate var code: String { String(name.en.prefix(2)).uppercased() }
}
