internal import GRDB
internal import KaderDomain

/// A row of `training`.
struct TrainingRecord: Record {
    static let kind = ThingKind(
        "training", fields: ["contact", "service", "kind", "doneOn", "validUntil"],
        subject: "contact")

    let id, contact, service, sort, doneOn: String
    let validUntil: String?

    init(_ training: Training) {
        id = training.id.description
        contact = training.contact.description
        service = training.service.rawValue
        sort = training.kind.rawValue
        doneOn = training.doneOn.description
        validUntil = training.validUntil?.description
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        service = row["service"]
        sort = row["kind"]
        doneOn = row["doneOn"]
        validUntil = row["validUntil"]
    }

    var fields: [DatabaseValue] {
        [contact, service, sort, doneOn].map(\.databaseValue) + [validUntil.databaseValue]
    }

    func value() throws -> Training {
        let end = validUntil.flatMap { Day($0) }
        guard let id = Training.ID(id), let contact = Contact.ID(contact),
            let service = Service(rawValue: service), let kind = TrainingKind(rawValue: sort),
            let doneOn = Day(doneOn), (validUntil == nil) == (end == nil),
            let training = Training(
                id: id, contact: contact, service: service, kind: kind, doneOn: doneOn,
                validUntil: end), training.validUntil == end
        else { throw unreadable }
        return training
    }
}
