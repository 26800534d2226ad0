internal import GRDB
internal import KaderDomain

/// A row of `waitingEntry`. The state is `waiting`, `offered:<appointment>`, `accepted:<appointment>`,
/// `lapsed` or `withdrawn`; the end of an offer that is over stays and means nothing.
struct WaitingEntryRecord: Record {
    static let kind = ThingKind(
        "waitingEntry",
        fields: [
            "contact", "service", "places", "part", "lastDay", "since", "state", "offeredUntil",
            "passed", "housemates",
        ],
        subject: "contact")

    /// SQL: whether somebody still counts on being called (``WaitingState/isOpen``).
    static let isOpen = "(state = 'waiting' OR state GLOB 'offered:*')"

    let id, contact, service, places, state, passed: String
    let part, lastDay: String?
    let since, housemates: Int
    let offeredUntil: Int?

    init(_ entry: WaitingEntry) {
        id = entry.id.description
        contact = entry.contact.description
        service = entry.service.rawValue
        places = StoredList.text(entry.places.map(\.description))
        part = entry.part?.rawValue
        lastDay = entry.lastDay?.description
        since = entry.since.seconds
        state = entry.state.stored
        offeredUntil = entry.state.offer?.until.seconds
        passed = StoredList.text(entry.passed)
        housemates = entry.housemates
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        service = row["service"]
        places = row["places"]
        part = row["part"]
        lastDay = row["lastDay"]
        since = row["since"]
        state = row["state"]
        offeredUntil = row["offeredUntil"]
        passed = row["passed"]
        housemates = row["housemates"]
    }

    var fields: [DatabaseValue] {
        [contact, service, places].map(\.databaseValue)
            + [part.databaseValue, lastDay.databaseValue, since.databaseValue]
            + [state.databaseValue, offeredUntil.databaseValue, passed.databaseValue]
            + [housemates.databaseValue]
    }

    func value() throws -> WaitingEntry {
        let (places, passed) = (StoredList.items(places), StoredList.items(passed))
        guard let id = WaitingEntry.ID(id), let contact = Contact.ID(contact),
            let service = Service(rawValue: service),
            part == nil || part.flatMap(DayPart.init(rawValue:)) != nil,
            lastDay == nil || lastDay.flatMap({ Day($0) }) != nil,
            let state = WaitingState(stored: state, until: offeredUntil),
            let entry = try? WaitingEntry(
                id: id, contact: contact, service: service, places: places.compactMap { Place($0) },
                part: part.flatMap(DayPart.init(rawValue:)), lastDay: lastDay.flatMap { Day($0) },
                housemates: housemates, since: Instant(seconds: since), state: state,
                passed: passed)
        else { throw unreadable }
        return entry
    }
}

extension WaitingState {
    fileprivate var stored: String {
        switch self {
        case .offered(let offer): "offered:\(offer.appointment)"
        case .accepted(let id): "accepted:\(id)"
        case .waiting, .lapsed, .withdrawn: name.rawValue
        }
    }

    fileprivate init?(stored text: String, until: Int?) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let appointment = parts.count == 2 ? Appointment.ID(parts[1]) : nil
        switch (parts.first.flatMap(Name.init), appointment) {
        case (.waiting, nil): self = .waiting
        case (.lapsed, nil): self = .lapsed
        case (.withdrawn, nil): self = .withdrawn
        case (.accepted, let id?): self = .accepted(id)
        case (.offered, let id?):
            self = .offered(WaitingOffer(appointment: id, until: Instant(seconds: until ?? 0)))
        default: return nil
        }
    }
}
