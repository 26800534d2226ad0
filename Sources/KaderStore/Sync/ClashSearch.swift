internal import GRDB
internal import KaderDomain

/// Finds what contradicts, after commits were taken in: by what came, and what is near it.
struct ClashSearch {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Makes a thing that replicas share what its changes say, and remembers where its fields clash, and
    /// where they no longer do. What had to be left out of it is a clash as well.
    func noteFields(of record: any Record.Type, _ id: String) throws {
        let kind = record.kind
        let isWhole = try ThingFold(db, record, id).write()
        try close("form = 'field' AND kind = ? AND thing = ?", [kind.name, id])
        // That two forgot somebody, each for a reason, is nothing to settle.
        guard kind != ErasureRecord.kind else { return }
        let leaves = try Leaves(db, of: id, kind)
        var fields = try Set(leaves.clashes(in: kind.fields).map(\.field))
        if !isWhole, let shown = try ThingRows(db).fields(of: kind, id) {
            fields.formUnion(try leaves.leftOut(of: shown))
        }
        for field in fields {
            try ClashPlace(.field, kind.name, id, field).note(isOpen: true, in: db)
        }
    }

    /// Makes the claims of what came, and remembers where rules between things are broken.
    func noteRules(_ touched: [ThingKind: Set<String>]) throws {
        var places: Set<ClashPlace> = []
        let note: Writing.Refusing = { kind, id, error in
            places.formUnion(try self.places(error, kind, id))
        }
        let spreekuren = touched[SpreekuurRecord.kind] ?? []
        let appointments = touched[AppointmentRecord.kind] ?? []
        try Ledger(db, disputing: true).settle(
            spreekuren: spreekuren, appointments: appointments, refusing: note)
        try Rules(db).check(touched, refusing: note)
        places.formUnion(try overlaps(spreekuren, appointments))
        for place in places { try place.note(isOpen: true, in: db) }
    }

    /// Where one thing breaks a rule, all that stand beside it are looked at: who came last differs
    /// from replica to replica.
    private func places(
        _ error: any Error, _ kind: String, _ id: String
    ) throws -> [ClashPlace] {
        if error is CampaignError { return try campaignPlaces(near: kind, id) }
        let place = ClashPlace(error, kind, id)
        guard place.form == .rule, let scope = Self.scopes[kind] else { return [place] }
        let ids = try String.fetchAll(
            db,
            sql: """
                SELECT other.id FROM \(kind) AS this JOIN \(kind) AS other
                    ON other.\(scope) = this.\(scope) AND NOT other.isWithdrawn
                WHERE this.id = ?
                """, arguments: [id])
        return try ids.filter { try ClashReading(db).broken(kind, $0) != nil }
            .map { ClashPlace(.rule, kind, $0) }
    }

    /// A day that is over-full is so for all its appointments: the place in the campaign is told once.
    private func campaignPlaces(near kind: String, _ id: String) throws -> [ClashPlace] {
        guard ["appointment", "spreekuur"].contains(kind) else {
            return [ClashPlace(.rule, kind, id)]
        }
        return try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT campaignPlace.id
                FROM spreekuur LEFT JOIN appointment ON appointment.spreekuur = spreekuur.id
                JOIN campaignPlace ON campaignPlace.place = spreekuur.place
                    AND NOT campaignPlace.isWithdrawn
                JOIN campaign ON campaign.id = campaignPlace.campaign AND NOT campaign.isWithdrawn
                    AND spreekuur.day BETWEEN substr(campaign.days, 1, 10)
                        AND substr(campaign.days, 12)
                WHERE \(kind).id = ?
                """, arguments: [id]
        ).map { ClashPlace(.rule, CampaignPlaceRecord.kind.name, $0) }
    }

    /// What there may be only one of, by the field that says of whom.
    private static let scopes = [
        "accompaniment": "network", "crisis": "employer", "trajectory": "contact",
        "meetingGuest": "meeting",
    ]

    private func close(_ condition: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: "UPDATE clash SET isOpen = 0 WHERE \(condition)")
            .execute(arguments: arguments)
    }
}

// MARK: - In two places at once

extension ClashSearch {
    private func overlaps(
        _ spreekuren: Set<String>, _ appointments: Set<String>
    ) throws -> [ClashPlace] {
        try spreekuren.flatMap { try overlaps("spreekuur", "shift", $0) }
            + appointments.flatMap { try overlaps("appointment", "visit", $0) }
            + outside(appointments)
    }

    private func overlaps(
        _ table: String, _ layer: String, _ id: String
    ) throws -> [ClashPlace] {
        let others = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT DISTINCT them.id FROM occupancy AS mine
                    JOIN occupancy AS other ON other.layer = mine.layer
                        AND (other.person = mine.person OR other.room = mine.room)
                        AND other."from" < mine."until" AND other."until" > mine."from"
                        AND other.\(table) <> mine.\(table)
                    JOIN \(table) AS them ON them.pk = other.\(table)
                    WHERE mine.\(table) = (SELECT pk FROM \(table) WHERE id = ?)
                        AND mine.layer = '\(layer)' AND mine.isDisputed
                    """), arguments: [id])
        return others.map { ClashPlace(.overlap, table, min(id, $0), max(id, $0)) }
    }

    /// The spreekuren that these appointments are in, and outside of.
    private func outside(_ appointments: Set<String>) throws -> [ClashPlace] {
        try appointments.compactMap { id in
            let spreekuur = try String.fetchOne(
                db.cachedStatement(sql: "SELECT spreekuur FROM appointment WHERE id = ?"),
                arguments: [id])
            guard let spreekuur, try Ledger(db).strayVisits(of: spreekuur) > 0 else { return nil }
            return ClashPlace(.outside, "spreekuur", spreekuur)
        }
    }
}
