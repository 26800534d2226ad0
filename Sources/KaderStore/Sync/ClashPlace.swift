internal import GRDB
internal import KaderDomain

/// Where to look for a clash. What stands there follows from the changes, and is looked up anew each
/// time.
struct ClashPlace: Hashable {
    enum Form: String {
        case field, overlap, outside, rule, gone, forgotten, parted
    }

    let form: Form
    let kind: String
    let thing: String

    /// The field; of an overlap the other thing; of what was written about somebody who was forgotten
    /// the id of the command; else blank.
    let other: String

    init(_ form: Form, _ kind: String, _ thing: String, _ other: String = "") {
        self.form = form
        self.kind = kind
        self.thing = thing
        self.other = other
    }

    init?(_ row: Row) {
        guard let form = Form(rawValue: row["form"]) else { return nil }
        self.init(form, row["kind"], row["thing"], row["other"])
    }

    /// Where a rule was broken that was checked for a thing. The same for either of the two that
    /// break it together.
    init(_ error: any Error, _ kind: String, _ thing: String) {
        switch error {
        case StoreError.notFound(let target, let id): self.init(.gone, target, id)
        case StoreError.builtOn: self.init(.gone, kind, thing)
        case is SpreekuurError where kind == "spreekuur": self.init(.outside, kind, thing)
        default: self.init(.rule, kind, thing)
        }
    }

    /// Remembers the place, unless it was told before.
    func noteOnce(in db: Database) throws {
        let isKnown = try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT 1 FROM clash WHERE form = ? AND kind = ? AND thing = ? AND other = ?
                    """), arguments: [form.rawValue, kind, thing, other])
        if isKnown != true { try note(isOpen: true, in: db) }
    }

    /// Remembers the place, as open or not.
    func note(isOpen: Bool, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO clash (form, kind, thing, other, isOpen, foundAt)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET isOpen = excluded.isOpen
                """
        ).execute(arguments: [
            form.rawValue, kind, thing, other, isOpen, Clock.real.instant.seconds,
        ])
    }
}
