/// The day at the desk of a house: who comes, and who helps.
///
/// Always true: `visits` are of `day`, by time; `earlier` are of days before it, and nobody has said
/// how they went.
public struct DeskDay: Hashable, Sendable {
    public let day: Day
    public let visits: [Visit]
    public let earlier: [Visit]

    /// The consulenten of the spreekuren of this day, each once, in the order of the agenda.
    public let staff: [Member]

    /// Somebody of the staff.
    public struct Member: Hashable, Sendable {
        public let id: Contact.ID
        public let name: String

        public init(id: Contact.ID, name: String) {
            self.id = id
            self.name = name
        }
    }

    public init(day: Day, visits: [Visit], earlier: [Visit] = [], staff: [Member] = []) {
        self.day = day
        self.visits = visits.filter { $0.day == day }.sorted(by: Self.isBefore)
        self.earlier = earlier.filter { $0.day < day }
            .sorted { ($0.day, $0.time) < ($1.day, $1.time) }
        self.staff = staff
    }

    /// Whom nobody sits with now.
    public var free: [Member] {
        let busy = Set(visits.filter { $0.state == .called }.flatMap(\.helpers))
        return staff.filter { !busy.contains($0.id) }
    }

    /// By time; at the same time appointments first, walk-ins by number.
    private static func isBefore(_ left: Visit, _ right: Visit) -> Bool {
        (left.time, left.walkIn?.number ?? 0) < (right.time, right.walkIn?.number ?? 0)
    }
}
