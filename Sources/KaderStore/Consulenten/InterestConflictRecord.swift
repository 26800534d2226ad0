internal import GRDB
internal import KaderDomain

/// A row of `interestConflict`.
struct InterestConflictRecord: Record {
    static let kind = ThingKind(
        "interestConflict", fields: ["contact", "person", "employer", "role", "from", "until"],
        subject: "contact")

    let id, contact: String
    let person: String?
    let employer, role: String
    let from, until: String?

    init(_ conflict: InterestConflict) {
        id = conflict.id.description
        contact = conflict.contact.description
        switch conflict.party {
        case .person(let other): (person, employer) = (other.description, "")
        case .employer(let name): (person, employer) = (nil, name)
        }
        role = conflict.role
        from = conflict.period.from?.description
        until = conflict.period.until?.description
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        person = row["person"]
        employer = row["employer"]
        role = row["role"]
        from = row["from"]
        until = row["until"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, person.databaseValue, employer.databaseValue, role.databaseValue]
            + [from.databaseValue, until.databaseValue]
    }

    func value() throws -> InterestConflict {
        let other = person.flatMap { Contact.ID($0) }
        guard let id = InterestConflict.ID(id), let contact = Contact.ID(contact),
            (person == nil) == (other == nil), let period = Period(stored: from, until),
            let conflict = InterestConflict(
                id: id, contact: contact,
                with: other.map { .person($0) } ?? .employer(employer), role: role, period: period)
        else { throw unreadable }
        return conflict
    }
}
