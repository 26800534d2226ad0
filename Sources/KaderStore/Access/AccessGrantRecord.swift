internal import GRDB
internal import KaderDomain

/// A row of `accessGrant`.
struct AccessGrantRecord: Record {
    static let kind = ThingKind(
        "accessGrant",
        fields: [
            "actor", "contact", "role", "scope", "from", "until", "givenBy", "revokedOn",
        ], subject: "contact")

    let id, actor, role, scope, from, givenBy: String
    let contact, until, revokedOn: String?

    init(_ grant: AccessGrant) {
        id = grant.id.description
        actor = grant.actor.name
        contact = grant.contact?.description
        role = grant.role.rawValue
        scope = grant.scope.description
        from = grant.from.description
        until = grant.until?.description
        givenBy = grant.givenBy
        revokedOn = grant.revokedOn?.description
    }

    init(row: Row) {
        id = row["id"]
        actor = row["actor"]
        contact = row["contact"]
        role = row["role"]
        scope = row["scope"]
        from = row["from"]
        until = row["until"]
        givenBy = row["givenBy"]
        revokedOn = row["revokedOn"]
    }

    var fields: [DatabaseValue] {
        [actor.databaseValue, contact.databaseValue, role.databaseValue, scope.databaseValue]
            + [from.databaseValue, until.databaseValue, givenBy.databaseValue]
            + [revokedOn.databaseValue]
    }

    func value() throws -> AccessGrant {
        guard let id = AccessGrant.ID(id), let actor = Actor(actor),
            let role = AccessRole(rawValue: role), let scope = AccessScope(scope),
            let from = Day(from),
            let grant = try? AccessGrant(
                id: id, to: actor, as: contact.flatMap { Contact.ID($0) }, role, scope, from: from,
                until: until.flatMap { Day($0) }, by: givenBy,
                revokedOn: revokedOn.flatMap { Day($0) })
        else { throw unreadable }
        return grant
    }
}
