/// Somebody who came in without an appointment (S37: inloop).
///
/// Always true: the number is at least 1; the name may be blank, for nobody has to give one; the
/// state is never one of those that only who was expected can have.
public struct WalkIn: Hashable, Identifiable, Sendable {
    public let id: Identifier<WalkIn>

    /// The key of the vakbondshuis.
    public let house: String
    public let day: Day

    /// On the ticket; counts from 1 in a house on a day. Two replicas may give the same one.
    public let number: Int

    /// A first name, or blank.
    public var name: String

    /// The person, where that is known.
    public var contact: Contact.ID?

    /// What they come for, in a few words.
    public var about: String

    /// Who helps.
    public var consulent: Contact.ID?
    public var state: AppointmentState
    public var times: VisitTimes

    /// The states that a walk-in can have.
    public static let states: Set<AppointmentState> = [
        .arrived, .called, .away, .left, .attended,
    ]

    /// The longest name or subject, in characters.
    public static let longest = 80

    /// - Returns: nil where the number is below 1 or the state is not one of ``states``.
    public init?(
        id: Identifier<WalkIn>, house: String, day: Day, number: Int, name: String = "",
        contact: Contact.ID? = nil, about: String = "", consulent: Contact.ID? = nil,
        state: AppointmentState = .arrived, times: VisitTimes = .none
    ) {
        guard number >= 1, Self.states.contains(state) else { return nil }
        self.id = id
        self.house = house
        self.day = day
        self.number = number
        self.name = name.trimmed
        self.contact = contact
        self.about = about.trimmed
        self.consulent = consulent
        self.state = state
        self.times = times
    }
}
