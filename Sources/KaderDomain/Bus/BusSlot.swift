/// A slot of a house that is kept for the bus: an appointment made in it at the market is firm at once.
///
/// Always true: it names who and which room it keeps, so that it is the same slot on both sides. It
/// keeps them as long as its trip is out, and no longer than ``BusTrip/daysKept`` days after it.
public struct BusSlot: Listed, Identifiable {
    public let id: Identifier<BusSlot>
    public let trip: BusTrip.ID
    public let spreekuur: Spreekuur.ID
    public let day: Day

    /// Of the appointment, without buffers.
    public let hours: Hours
    public let consulenten: [Contact.ID]

    /// Nil online.
    public let room: Room.ID?

    public init(id: Identifier<BusSlot>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        trip = try texts.neededId("trip")
        spreekuur = try texts.neededId("spreekuur")
        day = try texts.needed("day") { Day($0) }
        hours = try texts.needed("hours") { Hours($0) }
        consulenten = try texts.ids("consulenten")
        room = try texts.id("room")
    }

    public var texts: ListedTexts {
        [
            "trip": trip, "spreekuur": spreekuur, "day": day,
            "hours": "\(hours.from)-\(hours.to)",
            "consulenten": consulenten.map(\.description).joined(separator: ","), "room": room,
        ]
    }

    public static let kind = ListedKind.busSlot
    public static let fields: [ListedField] = [
        ListedField("trip", Phrase(nl: "rit", en: "trip"), .thing("busTrip"), isRequired: true),
        ListedField(
            "spreekuur", Phrase(nl: "spreekuur", en: "spreekuur"), .thing("spreekuur"),
            isRequired: true),
        ListedField("day", Phrase(nl: "dag", en: "day"), .day, isRequired: true),
        ListedField("hours", Phrase(nl: "van tot", en: "hours"), .hours, isRequired: true),
        ListedField(
            "consulenten", Phrase(nl: "consulenten", en: "consulenten"), .things("contact")),
        ListedField("room", Phrase(nl: "ruimte", en: "room"), .thing("room")),
    ]
}

extension BusSlot {
    /// The claim on a slot that is free.
    ///
    /// - Throws: ``ConsultationError``, never for a slot of a plan.
    public init(
        id: Identifier<BusSlot>, keeping slot: Slot, for trip: BusTrip.ID
    ) throws(ConsultationError) {
        try self.init(
            id: id,
            [
                "trip": trip, "spreekuur": slot.spreekuur, "day": slot.day,
                "hours": "\(slot.hours.from)-\(slot.hours.to)",
                "consulenten": slot.consulenten.map(\.description).joined(separator: ","),
                "room": slot.room,
            ])
    }

    /// Whether an appointment takes what is kept, and nothing else.
    public func holds(_ visit: Appointment) -> Bool {
        visit.spreekuur == spreekuur && visit.day == day && visit.hours == hours
            && visit.room == room && Set(visit.consulenten).isSubset(of: consulenten)
    }
}
