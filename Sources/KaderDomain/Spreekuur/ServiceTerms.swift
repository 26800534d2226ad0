/// What holds for one service: how long an appointment takes, who is in it, how far ahead it is
/// made, for whom it is, and what its card says (S44, S47, S50, S51).
///
/// Data that an administrator changes; ``standard(_:)`` is what holds until then. Always true of
/// terms: every number lies in its range below, and somebody may use the service.
public struct ServiceTerms: Hashable, Identifiable, Sendable {
    public let service: Service

    /// Whole minutes that an appointment takes, in ``minutesRange``.
    public let minutes: Int

    /// Trained consulenten in one appointment, in ``consulentenRange``.
    public let consulenten: Int
    public let buffers: Buffers

    /// Hours at least between the booking and the appointment, in ``leadRange``; 0 is none.
    public let leadHours: Int

    /// Days at most from the booking to the appointment, in ``horizonRange``; nil is no limit.
    public let horizonDays: Int?

    /// Who may use it. Somebody of whom it is not known yet is asked, not refused.
    public let audience: Set<Standing>
    public let card: ServiceCard

    public static let minutesRange = 10...480
    public static let consulentenRange = 1...4
    public static let leadRange = 0...336
    public static let horizonRange = 1...730

    /// One per service, so that two replicas that change it change the same.
    public var id: Identifier<ServiceTerms> { .named(service.rawValue) }

    /// - Returns: nil where a number is out of its range, or nobody may use it.
    public init?(
        service: Service, minutes: Int, consulenten: Int, buffers: Buffers = .none,
        leadHours: Int = 0, horizonDays: Int? = nil, audience: Set<Standing>, card: ServiceCard
    ) {
        guard Self.minutesRange.contains(minutes), Self.consulentenRange.contains(consulenten),
            Self.leadRange.contains(leadHours), horizonDays.map(Self.horizonRange.contains) ?? true,
            !audience.isEmpty
        else { return nil }
        self.service = service
        self.minutes = minutes
        self.consulenten = consulenten
        self.buffers = buffers
        self.leadHours = leadHours
        self.horizonDays = horizonDays
        self.audience = audience
        self.card = card
    }

    /// Whether somebody of this standing may use the service.
    public func isOpen(to standing: Standing) -> Bool {
        standing == .unknown || audience.contains(standing)
    }

    /// Minutes from the beginning of one slot to that of the next.
    public var stride: Int { buffers.before + minutes + buffers.after }
}
