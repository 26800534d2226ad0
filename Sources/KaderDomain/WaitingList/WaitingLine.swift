/// Somebody on the waiting list with their name and how to reach them.
public struct WaitingLine: Hashable, Identifiable, Sendable {
    public let entry: WaitingEntry
    public let name: String
    public let phone: String
    public let email: String

    /// What is kept for them or what they accepted; nil where there is none.
    public let appointment: AppointmentEntry?

    public var id: WaitingEntry.ID { entry.id }

    public init(
        entry: WaitingEntry, name: String, phone: String, email: String,
        appointment: AppointmentEntry? = nil
    ) {
        self.entry = entry
        self.name = name
        self.phone = phone
        self.email = email
        self.appointment = appointment
    }
}
