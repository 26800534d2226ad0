/// What people do with a trajectory: each step is the same trajectory, changed, or refused.
extension Trajectory {
    /// With another adviser, ground or reason.
    ///
    /// - Throws: ``TrajectoryError``.
    public func changed(
        with adviser: Contact.ID, on ground: TrajectoryGround, because reason: String
    ) throws(TrajectoryError) -> Trajectory {
        try Trajectory(
            id: id, of: contact, with: adviser, on: ground, because: reason, from: start,
            until: end, closing: closing)
    }

    /// - Throws: ``TrajectoryError/closed``, ``TrajectoryError/notLater`` where it would end no
    ///   later.
    public func extended(to day: Day) throws(TrajectoryError) -> Trajectory {
        guard isActive else { throw .closed }
        guard day > end else { throw .notLater }
        return try Trajectory(
            id: id, of: contact, with: adviser, on: ground, because: reason, from: start,
            until: day)
    }

    /// - Throws: ``TrajectoryError/closed``, ``TrajectoryError/endsBeforeItBegins``.
    public func closed(_ closing: Closing) throws(TrajectoryError) -> Trajectory {
        guard isActive else { throw .closed }
        return try Trajectory(
            id: id, of: contact, with: adviser, on: ground, because: reason, from: start,
            until: end, closing: closing)
    }

    /// The first day on which its end is told of; nil where it is over.
    public func alarm(_ settings: Settings) -> Day? {
        isActive ? end - settings.trajectoryAlarmDays : nil
    }
}
