/// How somebody's training for a service stands on a day.
public enum TrainingStanding: Hashable, Sendable {
    /// The basic training is not done.
    case untrained

    /// Both are in order, through that day.
    case current(through: Day)

    /// The last day on which the yearly training counted. The basic training counts as the first
    /// year's.
    case overdue(since: Day)

    /// - Parameter trainings: of one person; those of other services do not count.
    public init(_ trainings: [Training], for service: Service, on day: Day) {
        let done = trainings.filter { $0.service == service && $0.doneOn <= day }
        let basic = done.filter { $0.kind == .basic }.map(\.doneOn).min()
        guard let basic else { self = .untrained; return }
        let last = done.compactMap(\.validUntil).reduce(basic.adding(months: 12), max)
        self = day <= last ? .current(through: last) : .overdue(since: last)
    }
}
