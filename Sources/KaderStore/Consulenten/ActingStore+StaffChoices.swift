internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Everybody who gives the service there: first those whom the planner of pairs proposes, then
    /// who is free, with the least load first, then who is not, with the reason.
    ///
    /// - Parameter present: the spreekuur that is being changed: its own hours keep nobody from it.
    public func staffChoices(
        for service: Service, at place: Place, on day: Day, during hours: Hours,
        in present: Spreekuur.ID? = nil
    ) throws -> [StaffChoice] {
        try read(.readAgenda) { db in
            let reading = try PairReading(db, leavingOut: store.damage)
            let candidates = try reading.candidates(
                for: service, at: place, from: day, through: day, leavingOut: present)
            let names = try Names(db).contacts(candidates.map(\.contact))
            let session = reading.session(service, at: place, on: day, during: hours)
            let proposed =
                session.flatMap {
                    PairPlanner(candidates).proposals(for: $0, limit: 1).first?.consulenten
                } ?? []
            let choices = candidates.map { candidate in
                StaffChoice(
                    candidate, for: service, DatedHours(day, hours),
                    name: names[candidate.contact] ?? "",
                    isProposed: proposed.contains(candidate.contact))
            }
            return choices.sorted { Self.order($0, proposed) < Self.order($1, proposed) }
        }
    }

    private static func order(
        _ choice: StaffChoice, _ proposed: [Contact.ID]
    ) -> (Int, Int, Int, Contact.ID) {
        let rank = proposed.firstIndex(of: choice.contact) ?? proposed.count
        return (rank, choice.isFree ? 0 : 1, choice.load, choice.contact)
    }
}

extension StaffChoice {
    fileprivate init(
        _ candidate: PairCandidate, for service: Service, _ when: DatedHours, name: String,
        isProposed: Bool
    ) {
        let standing = candidate.availability.training(for: service, on: when.day)
        let isOverdue = if case .overdue = standing { true } else { false }
        self.init(
            contact: candidate.contact, name: name, isProposed: isProposed, load: candidate.load,
            bars: candidate.availability.bars(for: service, on: when.day, during: when.hours),
            isElsewhere: (candidate.shifts[when.day] ?? []).contains {
                $0.overlaps(when.hours)
            }, isOverdue: isOverdue)
    }
}
