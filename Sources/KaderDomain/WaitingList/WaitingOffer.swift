/// A slot that is kept for somebody on the waiting list who still has to say yes.
public struct WaitingOffer: Hashable, Sendable {
    /// Provisional: it holds people and room as any appointment does, so that nothing can be lost.
    public let appointment: Appointment.ID

    /// From then on it may pass to the next.
    public let until: Instant

    public init(appointment: Appointment.ID, until: Instant) {
        self.appointment = appointment
        self.until = until
    }
}
