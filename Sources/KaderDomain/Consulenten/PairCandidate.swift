/// A consulent as the planner of pairs sees them.
public struct PairCandidate: Hashable, Sendable {
    public let availability: Availability

    /// Appointments given before; as far as ``experienced`` at least.
    public let given: Int

    /// Minutes at the desk in the time over which the load is shared.
    public var load: Int

    /// What they are planned for, by day.
    public var shifts: [Day: [Hours]]

    /// Appointments that they may get by week, the key its Monday.
    public var weeks: [Day: Int]

    /// From so many appointments on somebody is experienced. Our assumption: a training year at
    /// one spreekuur of two weeks.
    public static let experienced = 20

    public init(
        _ availability: Availability, given: Int, load: Int = 0, shifts: [Day: [Hours]] = [:],
        weeks: [Day: Int] = [:]
    ) {
        self.availability = availability
        self.given = given
        self.load = load
        self.shifts = shifts
        self.weeks = weeks
    }

    public var contact: Contact.ID { availability.consulent.contact }
    public var isExperienced: Bool { given >= Self.experienced }

    /// Whether they can be asked for the session, as far as they themselves say.
    public func canTake(_ session: PairSession) -> Bool {
        let consulent = availability.consulent
        return !session.with.contains(contact)
            && !session.clients.contains { $0.contact == contact }
            && consulent.canServe(session.service, at: session.place)
            && !(shifts[session.day] ?? []).contains { $0.overlaps(session.hours) }
            && hasRoom(in: session)
            && availability.bars(for: session.service, on: session.day, during: session.hours)
                .isEmpty
            && !session.clients.contains { availability.isBarred(from: $0, on: session.day) }
    }

    /// The same after the session was given to them.
    func taking(_ session: PairSession) -> PairCandidate {
        var taken = self
        taken.load += session.hours.minutes
        taken.shifts[session.day, default: []].append(session.hours)
        taken.weeks[session.day.monday, default: 0] += session.appointments
        return taken
    }

    func isOverdue(for session: PairSession) -> Bool {
        if case .overdue = availability.training(for: session.service, on: session.day) {
            true
        } else {
            false
        }
    }

    private func hasRoom(in session: PairSession) -> Bool {
        guard let maximum = availability.consulent.weeklyMaximum else { return true }
        return (weeks[session.day.monday] ?? 0) + session.appointments <= maximum
    }
}
