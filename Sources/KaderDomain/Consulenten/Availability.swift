/// All that says for what and when one consulent can be asked.
public struct Availability: Hashable, Sendable {
    public let consulent: Consulent
    public let trainings: [Training]
    public let absences: [Absence]
    public let conflicts: [InterestConflict]

    /// - Parameter absences: of the days that will be asked about; others do no harm.
    public init(
        _ consulent: Consulent, trainings: [Training] = [], absences: [Absence] = [],
        conflicts: [InterestConflict] = []
    ) {
        self.consulent = consulent
        self.trainings = trainings
        self.absences = absences
        self.conflicts = conflicts
    }

    /// Every reason why they cannot be asked for this service then; empty where they can.
    public func bars(for service: Service, on day: Day, during hours: Hours) -> [StaffBar] {
        var bars: [StaffBar] = []
        if consulent.status != .bookable { bars.append(.notBookable(consulent.status)) }
        if training(for: service, on: day) == .untrained { bars.append(.untrained(service)) }
        let absent = absences.filter { $0.covers(day, hours) }.map(\.until).max()
        if let absent { bars.append(.absent(through: absent)) }
        if !isAvailable(on: day, during: hours) { bars.append(.notAvailable) }
        return bars
    }

    public func training(for service: Service, on day: Day) -> TrainingStanding {
        TrainingStanding(trainings, for: service, on: day)
    }

    /// Whether they may not advise this person on that day.
    public func isBarred(from client: Client, on day: Day) -> Bool {
        conflicts.contains { $0.concerns(client, on: day) }
    }

    /// Whether the week has no room for another appointment.
    public func isWeekFull(with booked: Int) -> Bool {
        consulent.weeklyMaximum.map { booked >= $0 } ?? false
    }

    /// Within the hours of that day's exceptions, or else of the pattern, where there is one.
    private func isAvailable(on day: Day, during hours: Hours) -> Bool {
        let exceptions = consulent.exceptions.filter { $0.day == day }
        if !exceptions.isEmpty { return exceptions.contains { $0.hours.contains(hours) } }
        guard !consulent.pattern.isEmpty else { return true }
        return consulent.pattern.contains {
            $0.weekday == day.weekday && $0.hours.contains(hours)
        }
    }
}
