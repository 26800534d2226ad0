extension SlotPlan {
    /// Who of the staff cannot take an appointment that begins at `time`, each with the time until
    /// which they are held without a break. Who comes free first comes first; empty where no
    /// appointment can lie there at all.
    public func busyStaff(at time: TimeOfDay) -> [Visit] {
        guard let asked = hold(from: time) else { return [] }
        return spreekuur.staff
            .compactMap { hold(of: .person($0), over: asked) }
            .sorted { $0.interval.until < $1.interval.until }
    }

    /// The claims of one resource that overlap `asked`, with those that follow at once.
    private func hold(of resource: Resource, over asked: Interval) -> Visit? {
        let own = visits.filter { $0.resource == resource }.map(\.interval)
            .sorted { $0.from < $1.from }
        guard let first = own.first(where: { $0.overlaps(asked) }) else { return nil }
        let until = own.reduce(first.until) { until, next in
            next.from <= until ? max(until, next.until) : until
        }
        return Interval(from: first.from, until: until).map { Visit(resource, $0) }
    }
}
