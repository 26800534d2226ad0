/// Hours for which consulenten are sought, whether a spreekuur stands there already or not.
///
/// Always true of a session: at least one consulent is sought.
public struct PairSession: Hashable, Sendable {
    public let service: Service
    public let place: Place
    public let day: Day
    public let hours: Hours

    /// How many, those in ``with`` not counted.
    public let count: Int

    /// Appointments that each of them may get, for the weekly maximum.
    public let appointments: Int

    /// Who is in it already, and stays.
    public let with: [Contact.ID]

    /// Who comes, where that is known.
    public let clients: [Client]

    /// - Returns: nil where nobody is sought.
    public init?(
        service: Service, place: Place, day: Day, hours: Hours, count: Int, appointments: Int = 0,
        with: [Contact.ID] = [], clients: [Client] = []
    ) {
        guard count > 0 else { return nil }
        self.service = service
        self.place = place
        self.day = day
        self.hours = hours
        self.count = count
        self.appointments = appointments
        self.with = with
        self.clients = clients
    }
}
