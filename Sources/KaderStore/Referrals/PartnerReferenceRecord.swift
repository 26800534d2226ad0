internal import GRDB
internal import KaderDomain

/// A row of `partnerReference`.
struct PartnerReferenceRecord: Record {
    static let kind = ThingKind(
        "partnerReference", fields: ["contact", "referral", "system", "number"],
        subject: "contact")

    let id, contact, system, number: String
    let referral: String?

    init(_ reference: PartnerReference) {
        id = reference.id.description
        contact = reference.contact.description
        referral = reference.referral?.description
        system = reference.system
        number = reference.number
    }

    init(row: Row) {
        id = row["id"]
        contact = row["contact"]
        referral = row["referral"]
        system = row["system"]
        number = row["number"]
    }

    var fields: [DatabaseValue] {
        [contact.databaseValue, referral.databaseValue, system.databaseValue]
            + [number.databaseValue]
    }

    func value() throws -> PartnerReference {
        let known = referral.flatMap { Referral.ID($0) }
        guard (referral == nil) == (known == nil), let id = PartnerReference.ID(id),
            let contact = Contact.ID(contact),
            let reference = try? PartnerReference(
                id: id, of: contact, for: known, in: system, number: number)
        else { throw unreadable }
        return reference
    }
}
