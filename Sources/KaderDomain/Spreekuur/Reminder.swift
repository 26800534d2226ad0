/// Somebody to call or mail about their appointment: that it comes, or that it was cancelled.
public struct Reminder: Hashable, Identifiable, Sendable {
    public let appointment: AppointmentEntry
    public let phone: String
    public let email: String

    public var id: Appointment.ID { appointment.id }

    /// When they were reminded; nil where that is still to be done.
    public var remindedOn: Day? { appointment.appointment.remindedOn }

    /// What was cancelled and why: `loopbaan om 14:00 afgezegd: consulent ziek`.
    public var cancelled: Phrase {
        let appointment = appointment.appointment
        let (label, time) = (appointment.service.label, appointment.hours.from)
        let reason = Self.reason(appointment)
        return Phrase(
            nl: "\(label.nl) om \(time) afgezegd\(reason.nl)",
            en: "\(label.en) at \(time) cancelled\(reason.en)")
    }

    private static func reason(_ appointment: Appointment) -> Phrase {
        let known = appointment.code.flatMap { $0 == .other ? nil : $0.label }
        let reason = known ?? Phrase(same: appointment.reason)
        guard !reason.nl.isEmpty else { return reason }
        return Phrase(nl: ": \(reason.nl)", en: ": \(reason.en)")
    }

    public init(appointment: AppointmentEntry, phone: String, email: String) {
        self.appointment = appointment
        self.phone = phone
        self.email = email
    }
}
