internal import GRDB
internal import KaderDomain

/// A row of `contact`.
struct ContactRecord: Record {
    static let kind = ThingKind(
        "contact",
        fields: [
            "given", "infix", "family", "standing", "memberNumber", "phone", "email", "town",
            "isArchived", "mergedInto",
        ],
        subject: "id",
        derivedColumns: ["sortName", "searchText"],
        derive: { [sortName($0), searchText($0)] })

    let id: String
    let given, infix, family, standing, memberNumber, phone, email, town: String
    let isArchived: Bool
    let mergedInto: String?

    init(_ contact: Contact) {
        id = contact.id.description
        given = contact.name.given
        infix = contact.name.infix
        family = contact.name.family
        standing = contact.standing.rawValue
        memberNumber = contact.memberNumber
        phone = contact.phone
        email = contact.email
        town = contact.town
        isArchived = contact.isArchived
        mergedInto = contact.mergedInto?.description
    }

    init(row: Row) {
        id = row["id"]
        given = row["given"]
        infix = row["infix"]
        family = row["family"]
        standing = row["standing"]
        memberNumber = row["memberNumber"]
        phone = row["phone"]
        email = row["email"]
        town = row["town"]
        isArchived = row["isArchived"]
        mergedInto = row["mergedInto"]
    }

    /// What ``init(inOrder:)`` reads.
    static let columns = (["id"] + kind.fields).joined(separator: ", ")

    /// - Parameter row: of the ``columns``.
    init(inOrder row: Row) {
        id = row[0]
        given = row[1]
        infix = row[2]
        family = row[3]
        standing = row[4]
        memberNumber = row[5]
        phone = row[6]
        email = row[7]
        town = row[8]
        isArchived = row[9]
        mergedInto = row[10]
    }

    var fields: [DatabaseValue] {
        [given, infix, family, standing, memberNumber, phone, email, town].map(\.databaseValue)
            + [isArchived.databaseValue, mergedInto.databaseValue]
    }

    func value() throws -> Contact {
        guard let id = Contact.ID(id),
            let name = PersonName(given: given, infix: infix, family: family),
            let standing = Standing(rawValue: standing),
            case let whole = mergedInto.flatMap({ Contact.ID($0) }),
            (mergedInto == nil) == (whole == nil), whole != id
        else { throw unreadable }
        return Contact(
            id: id, name: name, standing: standing, memberNumber: memberNumber, phone: phone,
            email: email, town: town, isArchived: isArchived, mergedInto: whole)
    }

    private static func sortName(_ fields: [String: DatabaseValue]) -> DatabaseValue {
        SearchText.folded(fields["family"], fields["given"], fields["infix"])
    }

    /// A phone number is also found by its digits alone: `06-12 34` as `0612`.
    private static func searchText(_ fields: [String: DatabaseValue]) -> DatabaseValue {
        let digits = (fields["phone"]?.plainText ?? "").filter(\.isNumber)
        let town = Folding.aliases(ofPlace: fields["town"]?.plainText ?? "")
        return SearchText.folded(
            fields["given"], fields["infix"], fields["family"], fields["memberNumber"],
            digits.databaseValue, fields["email"], fields["town"],
            town.joined(separator: " ").databaseValue)
    }
}
