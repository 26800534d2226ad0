internal import GRDB
internal import KaderDomain

/// What stands at the places where replicas contradicted each other.
struct ClashReading {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Those that are not settled, in the order in which they were found.
    func all() throws -> [Clash] {
        try Row.fetchAll(db, sql: "SELECT * FROM clash WHERE isOpen ORDER BY pk")
            .compactMap(clash)
    }

    /// - Returns: nil where there is none of this number, or it is settled.
    func clash(numbered id: Int64) throws -> Clash? {
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM clash WHERE pk = ? AND isOpen", arguments: [id])
        return try row.flatMap(clash)
    }

    private func clash(_ row: Row) throws -> Clash? {
        guard let place = ClashPlace(row), let form = try form(place) else { return nil }
        return Clash(
            id: row["pk"], kind: place.kind, thing: place.thing,
            title: try Names(db).title(of: place.kind, place.thing),
            found: Instant(seconds: row["foundAt"]), form: form)
    }

    private func form(_ place: ClashPlace) throws -> Clash.Form? {
        switch place.form {
        case .field: try versions(place).map { .field(place.other, $0) }
        case .overlap: try overlap(place)
        case .outside: try stray(place.thing).map { .outside(count: $0) }
        case .rule: try broken(place.kind, place.thing).map { .rule(BrokenRule($0)) }
        case .gone: try user(of: place).map { .gone(usedBy: $0) }
        case .forgotten: try writer(of: place)
        case .parted: .parted
        }
    }

    private func versions(_ place: ClashPlace) throws -> [Clash.Version]? {
        guard let kind = ThingKind.all[place.kind],
            let shown = try ThingRows(db).fields(of: kind, place.thing)?[place.other]
        else { return nil }
        let versions = try Leaves(db, of: place.thing, kind)
            .versions(of: place.other, shown: shown)
        guard versions.count > 1 else { return nil }
        return try versions.map {
            Clash.Version(
                stamp: $0.stamp, value: try text(of: $0.fields[place.other] ?? .null, at: place),
                actor: $0.actor, at: Instant(seconds: Int($0.at)))
        }
    }

    /// The names of what a value points to, or the value itself.
    private func text(of value: DatabaseValue, at place: ClashPlace) throws -> String? {
        let links = (Link.byKind[place.kind] ?? []).filter { $0.field == place.other }
        for link in links {
            let names = try link.ids(in: value).map { try Names(db).title(of: link.target, $0) }
            if !names.isEmpty { return names.joined(separator: ", ") }
        }
        return value.plainText
    }

    private func stray(_ spreekuur: String) throws -> Int? {
        let count = try Ledger(db).strayVisits(of: spreekuur)
        return count > 0 ? count : nil
    }

    /// The rule that a thing breaks, or nil.
    func broken(_ kind: String, _ id: String) throws -> (any Error)? {
        guard let kind = ThingKind.all[kind] else { return nil }
        var broken: (any Error)?
        try Rules(db).check([kind: [id]]) { kind, id, error in
            guard broken == nil, ClashPlace(error, kind, id).form == .rule else { return }
            broken = error
        }
        return broken
    }

    private func user(of place: ClashPlace) throws -> Clash.Party? {
        let isGone = try Bool.fetchOne(
            db, sql: "SELECT isWithdrawn FROM \(place.kind) WHERE id = ?",
            arguments: [place.thing])
        guard isGone == true else { return nil }
        for link in Link.byTarget[place.kind] ?? [] {
            let id = try String.fetchOne(
                db,
                sql: """
                    SELECT id FROM \(link.kind)
                    WHERE NOT isWithdrawn AND \(link.condition) AND \(link.isPointing)
                    ORDER BY id LIMIT 1
                    """, arguments: ["id": place.thing])
            if let id { return try party(link.kind, id) }
        }
        return nil
    }

    private func writer(of place: ClashPlace) throws -> Clash.Form? {
        try Row.fetchOne(
            db, sql: "SELECT actor, at FROM command WHERE id = ?", arguments: [place.other]
        ).map { .forgotten(actor: $0["actor"], at: Instant(seconds: $0["at"])) }
    }

    private func party(_ kind: String, _ id: String) throws -> Clash.Party {
        Clash.Party(kind: kind, thing: id, title: try Names(db).title(of: kind, id))
    }
}

// MARK: - In two places at once

extension ClashReading {
    private func overlap(_ place: ClashPlace) throws -> Clash.Form? {
        let table = place.kind
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT contact.id AS personId, room.id AS roomId,
                    max(mine."from", other."from") AS "from",
                    min(mine."until", other."until") AS "until"
                FROM occupancy AS mine JOIN occupancy AS other ON other.layer = mine.layer
                    AND (other.person = mine.person OR other.room = mine.room)
                    AND other."from" < mine."until" AND other."until" > mine."from"
                LEFT JOIN contact ON contact.pk = mine.person
                LEFT JOIN room ON room.pk = mine.room
                WHERE mine.\(table) = (SELECT pk FROM \(table) WHERE id = ?)
                    AND other.\(table) = (SELECT pk FROM \(table) WHERE id = ?)
                    AND mine.layer = ?
                ORDER BY mine.pk, other.pk LIMIT 1
                """,
            arguments: [
                place.thing, place.other, table == "spreekuur" ? "shift" : "visit",
            ])
        guard let row, let holding = try holding(row) else { return nil }
        return .overlap(holding, with: try party(table, place.other))
    }

    private func holding(_ row: Row) throws -> Holding? {
        let person = (row["personId"] as String?).flatMap { Contact.ID($0) }
        let room = (row["roomId"] as String?).flatMap { Room.ID($0) }
        let shared = Interval(
            from: Instant(seconds: row["from"]), until: Instant(seconds: row["until"]))
        guard let resource = person.map(Resource.person) ?? room.map(Resource.room), let shared
        else { return nil }
        return Holding(
            resource: resource, name: try Names(db).name(of: resource), interval: shared)
    }
}
