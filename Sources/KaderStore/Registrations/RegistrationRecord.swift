internal import GRDB
internal import KaderDomain

/// A row of `registration`.
struct RegistrationRecord: Record {
    static let kind = ThingKind(
        "registration",
        fields: [
            "day", "place", "service", "contact", "consulenten", "party", "problems", "sector",
            "region", "transition", "urgency", "deadline", "question", "advice", "action",
            "actionBy", "isLegal",
        ],
        subject: "contact")

    let id, day, place, service, consulenten, party, problems, sector, region, urgency: String
    let question, advice, action, actionBy: String
    let contact, transition, deadline: String?
    let isLegal: Bool

    init(_ registration: Registration) {
        id = registration.id.description
        day = registration.day.description
        place = registration.place.description
        service = registration.service.rawValue
        contact = registration.contact?.description
        consulenten = StoredList.text(registration.consulenten)
        party = registration.party.stored
        problems = StoredList.text(registration.problems)
        sector = registration.sector
        region = registration.region
        transition = registration.transition?.rawValue
        urgency = registration.urgency.rawValue
        deadline = registration.deadline?.description
        question = registration.question
        advice = registration.advice
        action = registration.action
        actionBy = registration.actionBy
        isLegal = registration.isLegal
    }

    init(row: Row) {
        id = row["id"]
        day = row["day"]
        place = row["place"]
        service = row["service"]
        contact = row["contact"]
        consulenten = row["consulenten"]
        party = row["party"]
        problems = row["problems"]
        sector = row["sector"]
        region = row["region"]
        transition = row["transition"]
        urgency = row["urgency"]
        deadline = row["deadline"]
        question = row["question"]
        advice = row["advice"]
        action = row["action"]
        actionBy = row["actionBy"]
        isLegal = row["isLegal"]
    }

    var fields: [DatabaseValue] {
        [day, place, service].map(\.databaseValue) + [contact.databaseValue]
            + [consulenten, party, problems, sector, region].map(\.databaseValue)
            + [transition.databaseValue, urgency.databaseValue, deadline.databaseValue]
            + [question, advice, action, actionBy].map(\.databaseValue)
            + [isLegal.databaseValue]
    }

    func value() throws -> Registration {
        let known = (
            contact.flatMap { Contact.ID($0) }, transition.flatMap(WorkTransition.init(rawValue:)),
            deadline.flatMap { Day($0) }
        )
        guard (contact == nil) == (known.0 == nil), (transition == nil) == (known.1 == nil),
            (deadline == nil) == (known.2 == nil), let id = Registration.ID(id), let day = Day(day),
            let place = Place(place), let service = Service(rawValue: service),
            let staff: [Contact.ID] = StoredList.ids(consulenten),
            let party = OtherParty(stored: party), let urgency = Urgency(rawValue: urgency),
            let registration = try? Registration(
                id: id, on: day, at: place, service, of: known.0, with: staff, against: party,
                problems: StoredList.items(problems), sector: sector, region: region,
                transition: known.1, urgency: urgency, deadline: known.2, question: question,
                advice: advice, action: action, actionBy: actionBy, isLegal: isLegal)
        else { throw unreadable }
        return registration
    }
}

extension OtherParty {
    /// The kind, then the employers: `["agency","<id>","<id>"]`.
    var stored: String { StoredList.text([kind.rawValue] + employers.map(\.description)) }

    init?(stored text: String) {
        let items = StoredList.items(text)
        let ids = items.dropFirst().compactMap { Employer.ID($0) }
        guard ids.count == items.count - 1, ids.count <= 2,
            let kind = items.first.flatMap(Kind.init(rawValue:))
        else { return nil }
        self.init(kind, ids.first, hirer: ids.count == 2 ? ids[1] : nil)
    }
}
