internal import GRDB
internal import KaderDomain

/// A row of `dossier`.
struct DossierRecord: Record {
    static let kind = ThingKind(
        "dossier",
        fields: [
            "contact", "title", "adviser", "employer", "openedAt", "openedBy", "readers",
            "nextStep", "nextDay", "closedOn", "closingReason",
        ],
        subject: "contact")

    let id, contact, title, openedBy, readers, nextStep, closingReason: String
    let adviser, employer, nextDay, closedOn: String?
    let openedAt: Int

    init(_ dossier: Dossier) {
        id = dossier.id.description
        contact = dossier.contact.description
        title = dossier.title
        adviser = dossier.adviser?.description
        employer = dossier.employer?.description
        openedAt = dossier.opened.seconds
        openedBy = dossier.openedBy
        readers = StoredList.text(dossier.readers)
        nextStep = dossier.nextStep
        nextDay = dossier.nextDay?.description
        closedOn = dossier.closing?.day.description
        closingReason = dossier.closing?.reason ?? ""
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        title = row["title"]
        adviser = row["adviser"]
        employer = row["employer"]
        openedAt = row["openedAt"]
        openedBy = row["openedBy"]
        readers = row["readers"]
        nextStep = row["nextStep"]
        nextDay = row["nextDay"]
        closedOn = row["closedOn"]
        closingReason = row["closingReason"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, title.databaseValue, adviser.databaseValue]
            + [employer.databaseValue, openedAt.databaseValue, openedBy.databaseValue]
            + [readers.databaseValue, nextStep.databaseValue, nextDay.databaseValue]
            + [closedOn.databaseValue, closingReason.databaseValue]
    }

    func value() throws -> Dossier {
        let (who, whose) = (
            adviser.flatMap { Contact.ID($0) }, employer.flatMap { Employer.ID($0) }
        )
        let (next, closed) = (nextDay.flatMap { Day($0) }, closedOn.flatMap { Day($0) })
        guard let id = Dossier.ID(id), let contact = Contact.ID(contact),
            (adviser == nil) == (who == nil), (employer == nil) == (whose == nil),
            (nextDay == nil) == (next == nil), (closedOn == nil) == (closed == nil),
            (closed == nil) == closingReason.isEmpty,
            let dossier = try? Dossier(
                id: id, of: contact, about: title, adviser: who, employer: whose,
                opened: Instant(seconds: openedAt), by: openedBy,
                readers: StoredList.items(readers), nextStep: nextStep, nextDay: next,
                closing: closed.map { try Dossier.Closing($0, because: closingReason) })
        else { throw unreadable }
        return dossier
    }
}
