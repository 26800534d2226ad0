/// Somebody to call or mail about their appointment.
public struct Reminder: Hashable, Identifiable, Sendable {
    public let appointment: AppointmentEntry
    public let phone: String
    public let email: String

    public var id: Appointment.ID { appointment.id }

    /// When they were reminded; nil where that is still to be done.
    public var remindedOn: Day? { appointment.appointment.remindedOn }

    public init(appointment: AppointmentEntry, phone: String, email: String) {
        self.appointment = appointment
        self.phone = phone
        self.email = email
    }
}
