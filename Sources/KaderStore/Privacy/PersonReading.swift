internal import GRDB
internal import KaderDomain

/// Reads a person's file, within a transaction that sees everything.
struct PersonReading {
    private let db: Database
    private let trace: PersonTrace
    private let veil: PersonVeil

    init(of whole: String, in language: Language, _ db: Database) throws {
        self.db = db
        trace = try PersonTrace(of: whole, db)
        veil = try PersonVeil(sparing: trace.people, in: language, db)
    }

    func file(_ person: Contact, because reason: String) throws -> PersonFile {
        let things = try ThingKind.records.flatMap { type in
            try trace.ids(of: type.kind).compactMap { try thing(type.kind, $0) }
        }
        return PersonFile(
            person: person, because: reason, things: things, looks: try looks(),
            beside: try PersonDrafts(of: trace.people, veil, db).things() + laptops()
                + PersonHeld(trace, veil, db).things(),
            titles: try titles(), mentions: try mentions(of: person))
    }

    private func thing(_ kind: ThingKind, _ id: String) throws -> PersonThing? {
        guard let fields = try ThingRows(db).fields(of: kind, id) else { return nil }
        let sight = try sight(kind, id, fields)
        let shown = kind.fields.filter {
            $0 != "isWithdrawn" && (sight != .other || trace.isShown($0, of: kind.name, fields[$0]))
        }
        return PersonThing(
            kind: kind.name, id: id, sight: sight,
            isWithdrawn: fields["isWithdrawn"] == true.databaseValue,
            fields: try shown.map {
                PersonField($0, try veil.text(fields[$0], of: $0, in: kind.name))
            }, changes: try changes(of: kind, id, sight, shown))
    }

    private func sight(
        _ kind: ThingKind, _ id: String, _ fields: [String: DatabaseValue]
    ) throws -> PersonThing.Sight {
        let key = PersonTrace.Key(kind: kind.name, id: id)
        if trace.found[key] == true { return .about }
        if try trace.subject(of: key) != nil { return .other }
        let named = (Link.ofPeopleByKind[kind.name] ?? []).flatMap { link in
            fields[link.field].map(link.ids) ?? []
        }
        return trace.people.isSuperset(of: named) ? .named : .other
    }

    private func changes(
        of kind: ThingKind, _ id: String, _ sight: PersonThing.Sight, _ shown: [String]
    ) throws -> [PersonChange] {
        try ChangeRow.all(of: id, in: db).filter { $0.kind == kind.name }.reversed().compactMap {
            change in
            let named = kind.fields.filter { name in
                change.fields[name] != nil && (name != "isWithdrawn" || !change.isCreation)
                    && (sight != .other
                        || shown.contains(name)
                            && trace.isShown(name, of: kind.name, change.fields[name]))
            }
            guard sight != .other || !named.isEmpty else { return nil }
            return PersonChange(
                at: Instant(seconds: Int(change.at)), by: try veil.actor(change.actor),
                command: CommandName(rawValue: change.name) ?? .undo,
                fields: try named.map {
                    PersonField($0, try veil.text(change.fields[$0], of: $0, in: kind.name))
                })
        }
    }
}

// MARK: - What is no thing

extension PersonReading {
    private var ids: String { StoredList.text(trace.people) }

    private func looks() throws -> [PersonLook] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT at, actor, act FROM accessLog
                WHERE subject IN (SELECT value FROM json_each(?)) ORDER BY pk
                """, arguments: [ids]
        ).map {
            PersonLook(
                at: Instant(seconds: $0["at"]), by: try veil.actor($0["actor"]), code: $0["act"])
        }
    }

    /// Laptops of the bus on which they stand, and with which fields.
    private func laptops() throws -> [PersonThing] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT busLoad.*, json_extract(person.value, '$.fields') AS known
                FROM busLoad, json_each(busLoad.persons) AS person
                WHERE json_extract(person.value, '$.id') IN (SELECT value FROM json_each(?))
                ORDER BY busLoad.pk
                """, arguments: [ids]
        ).map { row in
            PersonThing(
                kind: "busLoad", id: "\(row["trip"] as String) \(row["pk"] as Int)", sight: .about,
                fields: [
                    PersonField(
                        "day", "\(Amsterdam.local(Instant(seconds: row["preparedAt"])).day)"),
                    PersonField("until", row["until"]), PersonField("fields", row["known"]),
                ])
        }
    }

    /// What the things are called that are named, but for people.
    private func titles() throws -> [String: String] {
        var titles: [String: String] = [:]
        let names = Names(db)
        for id in trace.people { titles[id] = try names.title(of: "contact", id) }
        for key in trace.found.keys {
            guard let kind = ThingKind.all[key.kind] else { continue }
            let fields = try ThingRows(db).fields(of: kind, key.id) ?? [:]
            for link in (Link.byKind[key.kind] ?? []) where link.target != "contact" {
                for id in fields[link.field].map(link.ids) ?? [] where titles[id] == nil {
                    titles[id] = try veil.blanked(names.title(of: link.target, id))
                }
            }
        }
        return titles
    }
}

// MARK: - What may be about them

extension PersonReading {
    private func mentions(of person: Contact) throws -> [PersonMention] {
        let digits = person.phone.filter(\.isNumber).count >= 8 ? person.phone : ""
        let wanted = [person.name.description, digits, person.email].filter { $0.count >= 5 }
        var mentions: [PersonMention] = []
        for type in ThingKind.records where type.kind != ContactRecord.kind {
            let kind = type.kind
            let ids = try String.fetchAll(
                db, sql: Self.mentioning(kind, wanted.count),
                arguments: StatementArguments(wanted))
            for id in ids where trace.found[PersonTrace.Key(kind: kind.name, id: id)] == nil {
                mentions.append(PersonMention(kind: kind.name, id: id))
            }
        }
        return mentions
    }

    /// SQL: the ids of a kind with one of so many texts in any field.
    private static func mentioning(_ kind: ThingKind, _ count: Int) -> String {
        let all = kind.fields.map { "coalesce(\"\($0)\", '')" }.joined(
            separator: " || char(10) || ")
        let asked = (0..<count).map { _ in "instr(lower(all_), lower(?)) > 0" }
        return """
            SELECT id FROM (SELECT pk, id, \(all) AS all_ FROM \(kind.name))
            WHERE \(count == 0 ? "0" : asked.joined(separator: " OR ")) ORDER BY pk
            """
    }
}
