/// When a visit began and ended, as the desk wrote it down. Nil where nobody did.
public struct VisitTimes: Hashable, Sendable {
    public var arrived: Instant?

    /// The last time that it was their turn.
    public var called: Instant?
    public var ended: Instant?

    public static let none = VisitTimes()

    public init(arrived: Instant? = nil, called: Instant? = nil, ended: Instant? = nil) {
        self.arrived = arrived
        self.called = called
        self.ended = ended
    }

    /// The times after a step.
    ///
    /// - Parameter now: nil where it is written down on a later day: then nobody knows the time.
    public func after(_ step: DeskStep, at now: Instant?) -> VisitTimes {
        switch step {
        case .arrive: VisitTimes(arrived: arrived ?? now)
        case .call: VisitTimes(arrived: arrived ?? now, called: now)
        case .park: VisitTimes(arrived: arrived, called: called)
        case .leave, .finish: VisitTimes(arrived: arrived, called: called, ended: now)
        case .noShow, .lateCancel: .none
        }
    }

    /// Minutes waited: until their turn, until they left, or until now. Nil where the arrival is
    /// not known; never below 0.
    public func waited(until now: Instant) -> Int? {
        guard let arrived else { return nil }
        return max(0, ((called ?? ended ?? now) - arrived) / 60)
    }
}
