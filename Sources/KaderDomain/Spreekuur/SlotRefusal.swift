/// Why no appointment can begin at a time.
public enum SlotRefusal: Hashable, Sendable {
    /// No spreekuur of this service stands there then.
    case noSpreekuur

    /// The appointment, buffers included, would begin before the spreekuur does, or end after it.
    case outsideHours(Hours)

    /// Slots of this spreekuur begin at other times.
    case betweenSlots
    case inClockChange
    case inThePast

    /// It begins within the hours that the service asks beforehand.
    case tooSoon(hours: Int)

    /// It begins after the days ahead that the service is booked.
    case tooFar(days: Int)
    case walkInOnly

    /// `busy` names those who are, where the store was asked; who comes free first comes first.
    case consulentenBusy(needed: Int, free: Int, busy: [Holding] = [])

    /// Too few are left because these cannot be asked then.
    case notAvailable([BarredStaff])
    case roomsBusy

    /// The house is closed then.
    case houseClosed(HouseClosed)

    /// The service is given in a campaign only, and there is none then and there (S51).
    case notInCampaign(CampaignRefusal)

    /// For fewer people more than would come: `left` of `capacity` that day.
    case campaignFull(left: Int, capacity: Int)

    /// Somebody else has it in an open form.
    case held

    /// It is kept for the bus, which is out.
    case keptForBus
}
