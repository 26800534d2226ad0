internal import GRDB
internal import KaderDomain

/// A row of `absence`.
struct AbsenceRecord: Record {
    static let kind = ThingKind(
        "absence", fields: ["contact", "from", "until", "hours", "reason", "isFromCalendar"],
        subject: "contact")

    let id, contact, from, until: String
    let hours: String?
    let reason: String
    let isFromCalendar: Bool

    init(_ absence: Absence) {
        id = absence.id.description
        contact = absence.contact.description
        from = absence.from.description
        until = absence.until.description
        hours = absence.hours?.stored
        reason = absence.reason
        isFromCalendar = absence.isFromCalendar
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        from = row["from"]
        until = row["until"]
        hours = row["hours"]
        reason = row["reason"]
        isFromCalendar = row["isFromCalendar"]
    }

    var fields: [DatabaseValue] {
        [contact, from, until].map(\.databaseValue)
            + [hours.databaseValue, reason.databaseValue, isFromCalendar.databaseValue]
    }

    func value() throws -> Absence {
        let known = hours.flatMap { Hours($0) }
        guard let id = Absence.ID(id), let contact = Contact.ID(contact), let from = Day(from),
            let until = Day(until), (hours == nil) == (known == nil),
            let absence = Absence(
                id: id, contact: contact, from: from, until: until, hours: known, reason: reason,
                isFromCalendar: isFromCalendar)
        else { throw unreadable }
        return absence
    }
}
