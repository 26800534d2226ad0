internal import GRDB
internal import KaderDomain

/// Making two people one, within a command: everything that names the one names the other from then
/// on, and the log keeps for each row what it was.
///
/// References are rewritten, not resolved by each reader: the ledger, the signals and every list then
/// count one person by themselves. The pointer is written last, so that undo, which goes backwards,
/// takes it away before it puts the names back.
struct ContactMerging {
    private let writing: Writing
    private let part: String
    private let whole: String
    private var db: Database { writing.db }

    init(_ writing: Writing, of part: Contact.ID, into whole: Contact.ID) {
        self.writing = writing
        self.part = part.description
        self.whole = whole.description
    }

    /// - Parameter merged: the survivor, as they are from now on.
    /// - Throws: ``MergeError/together(_:)``.
    func merge(as merged: Contact) throws {
        try joinRoles()
        for link in Link.ofPeople { try rewrite(link) }
        try writing.put(ContactRecord(merged))
        try writing.put(ContactRecord.kind, part, ["mergedInto": whole.databaseValue])
    }

    /// Two roles as consulent become one of both; the other is withdrawn.
    private func joinRoles() throws {
        guard let own = try consulent(whole), let other = try consulent(part) else { return }
        try writing.put(ConsulentRecord(own.joined(with: other)))
        try writing.withdraw(ConsulentRecord.kind, other.id.description)
    }

    private func consulent(_ id: String) throws -> Consulent? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM consulent WHERE contact = ? AND NOT isWithdrawn ORDER BY pk",
            arguments: [id]
        ).map { try ConsulentRecord(row: $0).value() }
    }

    private func rewrite(_ link: Link) throws {
        guard let kind = ThingKind.all[link.kind] else { return }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, \(link.field), NOT isWithdrawn AND (\(link.condition)) AS stands
                FROM \(link.kind) WHERE \(link.isPointing) ORDER BY pk
                """, arguments: ["id": part])
        for row in rows {
            let (id, value): (String, DatabaseValue) = (row["id"], row[link.field])
            guard link.ids(in: value).contains(part), let fields = try writing.fields(of: kind, id)
            else { continue }
            if namesBoth(kind, fields) {
                try refuseTogether(kind, fields, stands: row["stands"])
                continue
            }
            try writing.put(
                kind, id, [link.field: link.replacing(part, by: whole, in: value)])
        }
    }

    /// What names both is left as it is: with one name twice it would say nothing. Who saw a signal may be
    /// told of it.
    private func namesBoth(_ kind: ThingKind, _ fields: [String: DatabaseValue]) -> Bool {
        guard kind != SignalRecord.kind else { return false }
        let ids = (Link.ofPeopleByKind[kind.name] ?? []).flatMap { link in
            fields[link.field].map(link.ids) ?? []
        }
        return ids.contains(part) && ids.contains(whole)
    }

    /// - Throws: ``MergeError/together(_:)`` where it stands, and is of a day: so they were there both.
    private func refuseTogether(
        _ kind: ThingKind, _ fields: [String: DatabaseValue], stands: Bool
    ) throws {
        let text = fields["day"] ?? fields["first"] ?? fields["agreed"] ?? fields["stageOn"]
        let day = text?.plainText.flatMap { Day(String($0.prefix(10))) }
        let opened = fields["openedAt"]?.plainText.flatMap { Int($0) }
            .map { Amsterdam.local(Instant(seconds: $0)).day }
        guard stands, let day = day ?? opened else { return }
        throw MergeError.together(day)
    }
}
