/// Who of a spreekuur's staff can be asked for an appointment in it.
///
/// Somebody of whom nothing is known here can always be asked.
public struct Staffing: Hashable, Sendable {
    private let known: [Contact.ID: Availability]

    /// Appointments that each has in the week of the spreekuur.
    private let booked: [Contact.ID: Int]

    /// Who would come, or nil while nobody is named.
    private let client: Client?

    /// Nobody is barred.
    public static let open = Staffing([:])

    public init(
        _ known: [Contact.ID: Availability], booked: [Contact.ID: Int] = [:],
        client: Client? = nil
    ) {
        self.known = known
        self.booked = booked
        self.client = client
    }

    /// Whether anything is said of somebody.
    public func knows(_ contact: Contact.ID) -> Bool { known[contact] != nil }

    /// The same for an appointment of this person.
    public func serving(_ client: Client) -> Staffing {
        Staffing(known, booked: booked, client: client)
    }

    /// The same where these have one appointment less that week: the one that is being moved.
    public func releasing(_ consulenten: [Contact.ID]) -> Staffing {
        var fewer = booked
        for id in consulenten { fewer[id] = fewer[id].map { max(0, $0 - 1) } }
        return Staffing(known, booked: fewer, client: client)
    }

    /// Every reason why somebody cannot be asked then; empty where they can.
    ///
    /// - Parameter isWeekOpen: whether the weekly maximum is let go of.
    public func bars(
        of contact: Contact.ID, for service: Service, on day: Day, during hours: Hours,
        isWeekOpen: Bool = false
    ) -> [StaffBar] {
        guard let one = known[contact] else { return [] }
        var bars = one.bars(for: service, on: day, during: hours)
        if !isWeekOpen, let maximum = one.consulent.weeklyMaximum,
            one.isWeekFull(with: booked[contact] ?? 0)
        {
            bars.append(.weekFull(maximum: maximum))
        }
        if let client, one.isBarred(from: client, on: day) { bars.append(.conflict) }
        return bars
    }
}
