/// What one consulent does in a number of days.
public struct ConsulentLoad: Hashable, Sendable {
    public let contact: Contact.ID
    public let name: String

    /// Spreekuren of which they are staff.
    public let shifts: Int

    /// Minutes of those together.
    public let minutes: Int

    /// Appointments that they give in them.
    public let appointments: Int

    public init(contact: Contact.ID, name: String, shifts: Int, minutes: Int, appointments: Int) {
        self.contact = contact
        self.name = name
        self.shifts = shifts
        self.minutes = minutes
        self.appointments = appointments
    }
}
