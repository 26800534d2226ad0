/// Why a spreekuur or an appointment cannot be planned as asked.
///
/// Cases carry facts, not sentences. What people read is in `KaderApp/Text/Phrase+Failure.swift`.
public enum SpreekuurError: Error, Hashable, Sendable {
    case understaffed(needed: Int, given: Int)
    case sameConsulentTwice
    case sameRoomTwice
    case withoutRoom
    case roomOnline

    /// A room of another house than where the spreekuur is held.
    case roomElsewhere(name: String)
    case tooShort(minutes: Int)
    case wrongLength(minutes: Int)
    case inClockChange(LocalTime)
    case walkInOnly(Service)
    case advisesThemselves

    /// As many as this may come along under one person.
    case tooManyHousemates(ClosedRange<Int>)

    /// The service is not for people of this standing; these are.
    case notEligible(Service, Standing, open: [Service])

    /// A rule is let go of only for a reason.
    case waiverWithoutReason

    /// One consulent instead of two takes the agreement of the person who comes.
    case waiverWithoutAgreement

    /// Somebody or some room is in two places at once.
    case taken(Holding)

    /// The appointment does not fall within a spreekuur that stands, or not with its staff.
    case outsideSpreekuur
    case cancelled

    /// Nobody is told of the cancellation of what stands.
    case notCancelled

    /// An appointment that stands so is neither moved nor cancelled: what was said at the desk would
    /// be lost.
    case standsAs(AppointmentState)

    /// Somebody with appointments to come cannot be archived.
    case stillBooked(count: Int)

    /// The spreekuur cannot change so: appointments would fall outside it.
    case appointmentsOutside(count: Int)
    case noSpreekuur(Service, Place, LocalTime)

    /// No slot begins then; the nearest that does, if there is one.
    case notFree(SlotRefusal, nearest: Slot?)

    /// Nothing of any service can be booked at the place, for weeks.
    case noneFree

    /// An appointment stays where it is, for this reason.
    indirect case notMoved(SpreekuurError)
}

extension SpreekuurError {
    /// What stands in the way, whether something was to be made or moved.
    public var cause: SpreekuurError {
        if case .notMoved(let error) = self { error.cause } else { self }
    }

    /// Whether there is no slot to be had at all, for who asks for one: only waiting is left.
    public var isNothingFree: Bool {
        switch self {
        case .noneFree, .noSpreekuur, .notFree(_, nearest: nil): true
        default: false
        }
    }

    /// The free slot that was found instead.
    public var nearest: Slot? {
        if case .notFree(_, let nearest) = cause { nearest } else { nil }
    }
}
