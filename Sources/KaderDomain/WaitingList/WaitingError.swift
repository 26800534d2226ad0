/// Why somebody is not put on the waiting list, or not offered a slot.
public enum WaitingError: Error, Hashable, Sendable {
    case walkInOnly

    /// So many may come along: none where the service is for one person.
    case tooManyHousemates(ClosedRange<Int>)

    /// The appointment beside it is somebody else's, or for something else.
    case othersAppointment

    /// They wait for this service already.
    case waitsAlready(name: String)

    /// No free slot suits them, or anybody who waits.
    case nothingSuits

    /// Somebody who waits longer comes first for whatever suits them.
    case othersFirst(name: String)

    /// They have no offer to answer, or not any more.
    case noOffer

    /// A slot is kept for as many as were to come: that is answered first.
    case slotIsKept

    /// The last day that is of use to them has been.
    case lastDayOver

    /// They do not wait any more.
    case notWaiting
}
