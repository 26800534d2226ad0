internal import GRDB
internal import KaderDomain

/// Whom a thing names once it was let go of the person it was of: a contact without a name, the same
/// on every device, that stands among those who were erased.
struct Nobody {
    static let id = "\(Contact.ID.named("nobody"))"

    /// By kind the field that says whose a thing is, of what goes while the person may stay: a place on
    /// the waiting list, a role that ended. Emptied, it is out of sight and nobody's.
    static let links = [
        "waitingEntry": "contact", "kaderlid": "contact", "boardFunction": "contact",
        "accompaniment": "official", "regionCoordinator": "coordinator", "consulent": "contact",
        "training": "contact",
    ]

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Makes the row where it is not there yet, for a thing of one of these kinds to point to. The log
    /// tells it to others: ``Writing/nameNobody(on:)``.
    func beThere(for kind: String) throws {
        guard Self.links[kind] != nil, try !isThere() else { return }
        try ThingRows(db).insert(ContactRecord.kind, Self.id, Self.fields)
    }

    /// The same where fields point to it: a thing may come in before the word that nobody is there.
    func beThere(in fields: [String: DatabaseValue], of kind: String) throws {
        guard let link = Self.links[kind], fields[link]?.plainText == Self.id else { return }
        try beThere(for: kind)
    }

    /// Whether other devices hear of the row by the log.
    func isTold() throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM change WHERE thing = ? LIMIT 1"),
            arguments: [Self.id]) == true
    }

    func isThere() throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT 1 FROM contact WHERE id = ?"), arguments: [Self.id])
            == true
    }

    private static let fields: [String: DatabaseValue] = Dictionary(
        ContactRecord.kind.fields.map { ($0, "".databaseValue) }, uniquingKeysWith: { $1 }
    ).merging([
        "family": ErasedFields.name.databaseValue,
        "standing": Standing.unknown.rawValue.databaseValue,
        "isArchived": true.databaseValue, "isWithdrawn": false.databaseValue, "mergedInto": .null,
    ]) { $1 }
}

extension Writing {
    /// Says in the log that nobody is there, and is among the erased, so that nothing is hung on them.
    func nameNobody(on day: Day) throws {
        guard try !Nobody(db).isTold() else { return }
        try Nobody(db).beThere(for: WaitingEntryRecord.kind.name)
        try tellNobody()
        try erase(Erasure(ContactRecord.kind.name, Nobody.id, on: day, because: .term))
    }

    /// The row as it is, as if it were made now.
    func tellNobody() throws {
        guard try Nobody(db).isThere(), try !Nobody(db).isTold(),
            let fields = try fields(of: ContactRecord.kind, Nobody.id)
        else { return }
        try log(ContactRecord.kind, Nobody.id, fields, subjectIn: fields, isCreation: true)
    }
}
