internal import GRDB
internal import KaderDomain

/// A row of `restriction`.
struct RestrictionRecord: Record {
    static let kind = ThingKind(
        "restriction", fields: ["contact", "reason", "from", "liftedOn"], subject: "contact")

    let id, contact, reason, from: String
    let liftedOn: String?

    init(_ restriction: Restriction) {
        id = restriction.id.description
        contact = restriction.contact.description
        reason = restriction.reason
        from = restriction.from.description
        liftedOn = restriction.liftedOn?.description
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        reason = row["reason"]
        from = row["from"]
        liftedOn = row["liftedOn"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, reason.databaseValue, from.databaseValue, liftedOn.databaseValue]
    }

    func value() throws -> Restriction {
        let lifted = liftedOn.flatMap { Day($0) }
        guard let id = Restriction.ID(id), let contact = Contact.ID(contact), let from = Day(from),
            (liftedOn == nil) == (lifted == nil),
            let restriction = try? Restriction(
                id: id, of: contact, because: reason, from: from, liftedOn: lifted)
        else { throw unreadable }
        return restriction
    }
}
