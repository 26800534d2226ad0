/// Somebody who waits for a slot of a service: where and when it suits them, and since when.
///
/// Always true of one: its service is by appointment; its places are each there once; housemates come
/// along where the service knows them only.
public struct WaitingEntry: Hashable, Identifiable, Sendable {
    public let id: Identifier<WaitingEntry>
    public let contact: Contact.ID
    public let service: Service

    /// Where it suits them; empty for anywhere.
    public let places: [Place]

    /// Nil for any.
    public let part: DayPart?

    /// The last day on which an appointment is still of use; nil where it always is.
    public let lastDay: Day?

    /// Who come along to the tax return and count under the person (S51).
    public let housemates: Int

    /// Who waits longest comes first.
    public let since: Instant
    public var state: WaitingState

    /// What was offered before, as ``Slot/offerKey``: nothing is offered twice.
    public var passed: [String]

    /// - Throws: ``WaitingError/walkInOnly``, ``WaitingError/tooManyHousemates(_:)``.
    public init(
        id: Identifier<WaitingEntry>, contact: Contact.ID, service: Service, places: [Place] = [],
        part: DayPart? = nil, lastDay: Day? = nil, housemates: Int = 0, since: Instant,
        state: WaitingState = .waiting, passed: [String] = []
    ) throws(WaitingError) {
        guard service.isByAppointment else { throw .walkInOnly }
        let household = service.isInCampaign ? Appointment.householdRange : 0...0
        guard household.contains(housemates) else { throw .tooManyHousemates(household) }
        self.id = id
        self.contact = contact
        self.service = service
        self.places = places.enumerated().filter { !places.prefix($0.offset).contains($0.element) }
            .map(\.element)
        self.part = part
        self.lastDay = lastDay
        self.housemates = housemates
        self.since = since
        self.state = state
        self.passed = passed
    }

    /// The same place on the list, for what suits them now. Since when
    /// they wait, what is kept for them and what they had before stays.
    ///
    /// - Throws: ``WaitingError/tooManyHousemates(_:)``.
    public func suiting(
        places: [Place], part: DayPart?, lastDay: Day?, housemates: Int
    ) throws(WaitingError) -> WaitingEntry {
        try WaitingEntry(
            id: id, contact: contact, service: service, places: places, part: part,
            lastDay: lastDay, housemates: housemates, since: since, state: state, passed: passed)
    }

    /// Whether a slot is of their service, where and when it suits them, and was not offered to them
    /// before.
    public func suits(_ slot: Slot) -> Bool {
        slot.service == service && (places.isEmpty || places.contains(slot.place))
            && (part.map { $0 == DayPart(of: slot.hours.from) } ?? true)
            && (lastDay.map { slot.day <= $0 } ?? true) && !passed.contains(slot.offerKey)
    }

    /// The same, with this slot kept for them.
    public func offered(_ slot: Slot, _ offer: WaitingOffer) -> WaitingEntry {
        var entry = self
        entry.state = .offered(offer)
        entry.passed.append(slot.offerKey)
        return entry
    }
}

extension Slot {
    /// Which slot it is, whoever would be in it: `2026-11-24T14:00@groningen`.
    public var offerKey: String { "\(day)T\(hours.from)@\(place)" }
}
