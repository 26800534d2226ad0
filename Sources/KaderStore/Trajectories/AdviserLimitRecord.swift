internal import GRDB
internal import KaderDomain

/// A row of `adviserLimit`.
struct AdviserLimitRecord: Record {
    static let kind = ThingKind("adviserLimit", fields: ["contact", "maximum"], subject: "contact")

    let id, contact: String
    let maximum: Int

    init(_ limit: AdviserLimit) {
        id = limit.id.description
        contact = limit.adviser.description
        maximum = limit.maximum
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        maximum = row["maximum"]
    }

    var fields: [DatabaseValue] { [contact.databaseValue, maximum.databaseValue] }

    func value() throws -> AdviserLimit {
        guard let id = AdviserLimit.ID(id), let adviser = Contact.ID(contact),
            let limit = AdviserLimit(id: id, of: adviser, maximum)
        else { throw unreadable }
        return limit
    }
}
