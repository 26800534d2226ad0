/// What is taken down of a conversation at the bus in a minute: who, about what, what they wish, and maybe
/// an appointment.
public struct BusTalk: Hashable, Sendable {
    public let intake: BusIntake.ID
    public let registration: Registration.ID
    public let stop: BusStop.ID

    /// When it was: now, or what a paper form says.
    public let at: LocalTime

    /// Somebody new, or nil where no name was given or they are known.
    public var newcomer: Contact?

    /// Somebody who is known; nil where ``newcomer`` says who it is, or nobody does.
    public var known: Contact.ID?

    /// The code of a ``Problem``; nil where nobody chose one.
    public var problem: String?

    /// What they wish, in a sentence.
    public var wish = ""

    /// The appointment that is asked for, with its identity; nil for none.
    public var booking: (id: Appointment.ID, request: BookingRequest)? {
        get { appointment.flatMap { id in request.map { (id, $0) } } }
        set { (appointment, request) = (newValue?.id, newValue?.request) }
    }
    private var appointment: Appointment.ID?
    private var request: BookingRequest?

    public init(
        _ intake: BusIntake.ID, _ registration: Registration.ID, at stop: BusStop.ID,
        on at: LocalTime
    ) {
        self.intake = intake
        self.registration = registration
        self.stop = stop
        self.at = at
    }

    public var contact: Contact.ID? { newcomer?.id ?? known }
}
