internal import GRDB
internal import KaderDomain

/// Rules between rows that a column cannot keep, checked at the end of every command: so that an
/// undo, an import and a merge pass them too.
struct Rules {
    let db: Database

    init(_ db: Database) { self.db = db }

    func check(
        _ touched: [ThingKind: Set<String>],
        refusing refuse: Writing.Refusing = { throw $2 }
    ) throws {
        for (kind, ids) in touched.sorted(by: { $0.key.name < $1.key.name }) {
            for id in ids.sorted() {
                do { try check(kind, id) } catch { try refuse(kind.name, id, error) }
            }
        }
    }

    private func check(_ kind: ThingKind, _ id: String) throws {
        switch kind.name {
        case "accompaniment": try refuseSecondOfficial(id)
        case "contact": try refuseNamed(part: id)
        case "planItem": try refuseMisplaced(id)
        case "spreekuur":
            try refuseRoomElsewhere(of: id)
            try refuseAgainstTerms(spreekuur: id)
            try refuseOverFull("spreekuur.id", id)
        case "appointment": try refuseOverFull("appointment.id", id)
        case "campaignPlace": try refuseOverFull("campaignPlace.id", id)
        case "campaign": try refuseOverFull("campaign.id", id)
        case "referral": try refuseUncovered(referral: id)
        case "trajectory": try refuseTooMany(trajectory: id)
        case "meeting": try refuseCrowd(meeting: id)
        case "meetingGuest": try refuseCrowd(guest: id)
        case "crisis": try refuseSecondCrisis(id)
        case "employer": try refuseTwoCrises(id)
        case "room": try refuseMoved(room: id)
        case "accessGrant": try AccessKeeping(db).refuseNobody()
        default: break
        }
        try refuseNamingParts(kind, id)
        try Link.refuseOutOfSight(kind, id, db)
        try refuseWithdrawnInUse(kind, id)
    }

    /// S2: one accompanying official at a time.
    private func refuseSecondOfficial(_ id: String) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT other.* FROM accompaniment AS this JOIN accompaniment AS other
                    ON other.network = this.network AND other.id <> this.id
                WHERE this.id = ? AND NOT this.isWithdrawn AND NOT other.isWithdrawn
                    AND coalesce(this."from", '0') <= coalesce(other.until, '9')
                    AND coalesce(other."from", '0') <= coalesce(this.until, '9')
                ORDER BY other.pk LIMIT 1
                """, arguments: [id])
        guard let other = try row.map({ try AccompanimentRecord(row: $0).value() }) else { return }
        throw NetworkError.accompaniedAlready(other.official, other.period)
    }

    /// A goal stands under a theme, an action under a goal, in the same plan.
    private func refuseMisplaced(_ id: String) throws {
        let isMisplaced = try Bool.fetchOne(
            db,
            sql: """
                SELECT 1 FROM planItem AS this LEFT JOIN planItem AS above ON above.id = this.parent
                WHERE this.id = ? AND NOT this.isWithdrawn AND this.parent IS NOT NULL AND NOT (
                    above.plan = this.plan AND NOT above.isWithdrawn
                    AND above.level = CASE this.level WHEN 'goal' THEN 'theme' ELSE 'goal' END)
                """, arguments: [id])
        if isMisplaced == true { throw PlanError.misplaced }
    }

    /// What is out of sight must not be in use by what is in sight.
    private func refuseWithdrawnInUse(_ kind: ThingKind, _ id: String) throws {
        guard let links = Link.byTarget[kind.name],
            try Bool.fetchOne(
                db.cachedStatement(sql: "SELECT isWithdrawn FROM \(kind.name) WHERE id = ?"),
                arguments: [id]) == true
        else { return }
        for link in links {
            let user = try String.fetchOne(
                db,
                sql: """
                    SELECT id FROM \(link.kind)
                    WHERE NOT isWithdrawn AND \(link.condition) AND \(link.isPointing)
                    LIMIT 1
                    """, arguments: ["id": id])
            guard let user else { continue }
            let head = try ChangeRow.all(of: user, in: db).first
            throw StoreError.builtOn(
                by: head?.actor ?? "", head.flatMap { CommandName(rawValue: $0.name) } ?? .undo)
        }
    }
}
