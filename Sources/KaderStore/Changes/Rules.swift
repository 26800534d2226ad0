internal import GRDB
internal import KaderDomain

/// Rules between rows that a column cannot keep, checked at the end of every command: so that an
/// undo, an import and a merge pass them too.
struct Rules {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// - Parameter refuse: gets every rule that is broken, each by itself: one does not hide another.
    func check(
        _ touched: [ThingKind: Set<String>],
        refusing refuse: Writing.Refusing = { throw $2 }
    ) throws {
        for (kind, ids) in touched.sorted(by: { $0.key.name < $1.key.name }) {
            for id in ids.sorted() {
                for rule in rules(of: kind) {
                    do { try rule(id) } catch { try refuse(kind.name, id, error) }
                }
                try Link.refuseOutOfSight(kind, id, db) { try refuse(kind.name, id, $0) }
            }
        }
    }

    private typealias Rule = (String) throws -> Void

    private func rules(of kind: ThingKind) -> [Rule] {
        ownRules(of: kind.name) + [
            { try refuseNamingParts(kind, $0) }, { try refuseWithdrawnInUse(kind, $0) },
        ]
    }

    private func ownRules(of kind: String) -> [Rule] {
        switch kind {
        case "accompaniment": [refuseSecondOfficial]
        case "contact": [refuseNamed]
        case "planItem": [refuseMisplaced]
        case "spreekuur":
            [
                refuseRoomElsewhere, refuseAgainstTerms,
                { try refuseOverFull("spreekuur.id", $0) },
            ]
        case "appointment": [{ try refuseOverFull("appointment.id", $0) }]
        case "campaignPlace": [{ try refuseOverFull("campaignPlace.id", $0) }]
        case "campaign": [{ try refuseOverFull("campaign.id", $0) }]
        case "referral": [refuseUncovered]
        case "trajectory": [refuseTooMany]
        case "meeting": [{ try refuseCrowd(meeting: $0) }]
        case "meetingGuest": [{ try refuseCrowd(guest: $0) }]
        case "crisis": [refuseSecondCrisis]
        case "employer": [refuseTwoCrises]
        case "room": [refuseMoved]
        case "accessGrant": [{ _ in try AccessKeeping(db).refuseNobody() }]
        default: []
        }
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
