/// What the house says of an appointment that was made on the bus.
public struct BusVerdict: Hashable, Sendable, Codable {
    public let appointment: Appointment.ID
    public let isClashing: Bool

    /// Of one that clashes, the nearest free slots.
    public let alternatives: [LocalTime]

    public init(appointment: Appointment.ID, isClashing: Bool, alternatives: [LocalTime]) {
        self.appointment = appointment
        self.isClashing = isClashing
        self.alternatives = alternatives
    }
}
