extension Consulent {
    /// One role out of two that turn out to be one person's: all places, services, languages and hours
    /// of both, and the further of how far they are. The maximum stays this one's.
    public func joined(with other: Consulent) -> Consulent {
        let statuses = ConsulentStatus.allCases.filter { $0 != .stopped }
        let further = statuses.last { [status, other.status].contains($0) } ?? status
        return Consulent(
            id: id, contact: contact, houses: houses + other.houses,
            services: services + other.services, isOnline: isOnline || other.isOnline,
            status: further, languages: languages + other.languages,
            pattern: pattern.isEmpty || other.pattern.isEmpty ? [] : pattern + other.pattern,
            exceptions: exceptions + other.exceptions, weeklyMaximum: weeklyMaximum)
    }
}
