internal import KaderDomain

/// Who is where: shares the shifts out, so that nobody and no room is in two places at once.
///
/// Whoever has worked least that day, and then least of all, is asked first.
struct Roster {
    private let consulenten: [Consulent]
    private var total: [Contact.ID: Int] = [:]
    private var day: Day?
    private var today: [Contact.ID: [Hours]] = [:]

    init(_ consulenten: [Consulent]) { self.consulenten = consulenten }

    /// As many consulenten as that, or nil where there are not enough.
    mutating func staff(
        _ count: Int, for service: Service, at place: Place, on day: Day, during hours: Hours
    ) -> [Contact.ID]? {
        if self.day != day { (self.day, today) = (day, [:]) }
        let free = consulenten.enumerated().filter { _, consulent in
            consulent.canServe(service, at: place)
                && !(today[consulent.contact] ?? []).contains { $0.overlaps(hours) }
        }
        guard free.count >= count else { return nil }
        let asked = free.sorted { load($0) < load($1) }.prefix(count).map(\.element.contact)
        for id in asked {
            today[id, default: []].append(hours)
            total[id, default: 0] += 1
        }
        return asked
    }

    private func load(_ candidate: (offset: Int, element: Consulent)) -> (Int, Int, Int) {
        let id = candidate.element.contact
        return (today[id]?.count ?? 0, total[id] ?? 0, candidate.offset)
    }
}
