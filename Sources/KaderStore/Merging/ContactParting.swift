internal import GRDB
internal import KaderDomain

/// Making one person two again, within a command, by what the log has of the command that merged them.
///
/// A field that names people gets its old name back where the survivor has been named there ever since;
/// any other where it still has the value that the merge gave it. So what people changed since stays.
struct ContactParting {
    private let writing: Writing
    private let part: String
    private let whole: String
    private var db: Database { writing.db }

    init(_ writing: Writing, of part: Contact.ID, outOf whole: Contact.ID) {
        self.writing = writing
        self.part = part.description
        self.whole = whole.description
    }

    func takeApart() throws {
        let merge = try ChangeRow.heads(of: part, ["mergedInto"], in: db)["mergedInto"]?
            .origin(of: "mergedInto", in: db)
        try writing.put(ContactRecord.kind, part, ["mergedInto": .null])
        guard let merge else { return }
        let changes =
            try ChangeRow.all(ofCommand: merge.command, in: db)
            .filter { $0.thing != part } + (try named(since: merge))
        // Whoever is on a spreekuur decides who can be in its appointments.
        let ordered =
            changes.filter { $0.kind == "spreekuur" }
            + changes.filter { $0.kind != "spreekuur" }
        for change in ordered { try goBack(change) }
    }

    /// What named who became part on another replica, and was made to name the whole when it came.
    private func named(since merge: ChangeRow) throws -> [ChangeRow] {
        let commands = try Int64.fetchAll(
            db,
            sql: """
                SELECT pk FROM command WHERE name = ? AND actor = ? AND stamp > ? ORDER BY pk
                """,
            arguments: [
                CommandName.mergeContacts.rawValue, Actor.upkeep.name, merge.stamp.time,
            ])
        return try commands.flatMap { try ChangeRow.all(ofCommand: $0, in: db) }.filter(wasPart)
    }

    /// Whether a change put the whole where who became part stood, and not the whole beside them.
    private func wasPart(_ change: ChangeRow) throws -> Bool {
        try (Link.ofPeopleByKind[change.kind] ?? []).contains { link in
            let before = try change.base(of: link.field, in: db)?.fields[link.field]
            let ids = before.map(link.ids) ?? []
            return ids.contains(part) && !ids.contains(whole)
        }
    }

    private func goBack(_ change: ChangeRow) throws {
        guard let kind = ThingKind.all[change.kind],
            let present = try writing.fields(of: kind, change.thing)
        else { return }
        var fields: [String: DatabaseValue] = [:]
        for field in change.fields.keys {
            let link = Link.ofPeopleByKind[kind.name]?.first { $0.field == field }
            let value =
                try link.map { try named($0, change, present[field] ?? .null) }
                ?? prior(change, field)
            if let value { fields[field] = value }
        }
        try writing.put(kind, change.thing, fields)
        if kind.name == "spreekuur" { try bringAlong(change.thing, fields["staff"]) }
    }

    /// The value before the merge; nil where the field has another since.
    private func prior(_ change: ChangeRow, _ field: String) throws -> DatabaseValue? {
        let head = try ChangeRow.heads(of: change.thing, [field], in: db)[field]
        guard try head?.origin(of: field, in: db)?.pk == change.pk else { return nil }
        return try change.base(of: field, in: db)?.fields[field] ?? .null
    }

    /// The value with the old name where the new one stands ever since; nil where it does not.
    private func named(
        _ link: Link, _ change: ChangeRow, _ present: DatabaseValue
    ) throws -> DatabaseValue? {
        guard let survivor = try PersonTrail(whole, since: change, in: link, db).end(),
            link.ids(in: present).contains(survivor)
        else { return nil }
        guard link.kind == "appointment", link.field == "consulenten" else {
            return link.replacing(survivor, by: part, in: present)
        }
        return try isOnSpreekuur(of: change.thing, part)
            ? link.replacing(survivor, by: part, in: present) : nil
    }

    /// Who advises in an appointment is on its spreekuur.
    private func isOnSpreekuur(of appointment: String, _ id: String) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM json_each(spreekuur.staff) WHERE value = :id)
                FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur
                WHERE appointment.id = :appointment
                """, arguments: ["id": id, "appointment": appointment]) ?? false
    }

    /// Appointments that were made since with the survivor, in a spreekuur that is now the other's
    /// alone, go with it.
    private func bringAlong(_ spreekuur: String, _ staff: DatabaseValue?) throws {
        guard let staff, let link = Link.ofPeople.first(where: { $0.field == "consulenten" })
        else { return }
        let survivor = try Wholes(db).whole(of: whole)
        guard !StoredList.items(staff.plainText ?? "").contains(survivor) else { return }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, consulenten FROM appointment
                WHERE spreekuur = ? AND EXISTS (
                    SELECT 1 FROM json_each(consulenten) WHERE value = ?)
                """, arguments: [spreekuur, survivor])
        for row in rows {
            let value = link.replacing(survivor, by: part, in: row["consulenten"])
            try writing.put(AppointmentRecord.kind, row["id"], ["consulenten": value])
        }
    }
}
