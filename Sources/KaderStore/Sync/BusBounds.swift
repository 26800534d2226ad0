internal import GRDB
internal import KaderDomain

/// What the laptop of a bus may make: known at home of its trip, whatever the laptop says of itself.
///
/// Who may open the laptop may do all there, and must not by it at home (S6, issue 7.2). So it does not
/// matter who made a command there by its own word; what counts is what went along.
struct BusBounds {
    private let db: Database
    private let trip: String

    /// The day of the trip: its appointments went along.
    private let day: String?

    /// The houses of which agendas went along, the one that made the laptop, and the bus itself.
    private let places: Set<String>

    /// Who went along.
    private let persons: Set<String>

    /// Replicas that are not this laptop.
    private let others: Set<String>

    /// What the house knew each time that it made a laptop for the trip.
    private let departures: [Knowledge]

    /// Whether anything here tells what went along.
    private let isKnown: Bool

    /// - Parameter founding: of this file.
    init(of trip: String, at founding: Founding, _ db: Database) throws {
        self.db = db
        self.trip = trip
        day = try String.fetchOne(
            db, sql: "SELECT day FROM busTrip WHERE id = ?", arguments: [trip])
        let load = try BusLoadBounds(of: trip, on: day, db)
        places = load.places.union([Place.bus.description])
            .union(founding.house.map { [$0] } ?? [])
        (persons, departures, isKnown) = (load.persons, load.departures, load.isKnown)
        let known = load.departures.map { Set($0.latest.keys) }
        let peers = try String.fetchAll(
            db, sql: "SELECT id FROM peer WHERE trip IS NOT ?", arguments: [trip])
        others = load.strangers.union(peers + [founding.replica])
            .union(known.dropFirst().reduce(known.first ?? []) { $0.intersection($1) })
    }

    /// What is done on a bus. All else its laptop got along, or has no part in.
    private static let kinds: Set<String> = [
        "busTrip", "busStop", "busTally", "busIntake", "contact", "registration", "appointment",
        "walkIn", "waitingEntry", "callbackNote", "taxQuestion", "referral", "employer",
        "establishment",
    ]

    /// Why a command is not the laptop's to make, and the kind of thing for which; nil where it is.
    func reason(against commit: Commit) throws -> (why: HeldCommit.Why, about: String)? {
        guard !others.contains(commit.stamp.replica), commit.stamp.time < Self.latest else {
            return (.origin, "")
        }
        if try [commit.undoes, commit.redoes].contains(where: isOfOthers) { return (.undoes, "") }
        for change in commit.changes {
            guard let why = try reason(against: change) else { continue }
            let isUnknown = !isKnown && (why == .elsewhere || why == .absent)
            return isUnknown ? (.unknown, "") : (why, change.kind)
        }
        return nil
    }

    /// Half of what a stamp may be: after that nobody could write any more.
    static let latest: Int64 = 1 << 61

    private func isOfOthers(_ command: String?) throws -> Bool {
        try command.flatMap { id in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT replica FROM command WHERE id = ?"),
                arguments: [id])
        }.map(others.contains) ?? false
    }

    private func reason(against change: Commit.Change) throws -> HeldCommit.Why? {
        guard Self.kinds.contains(change.kind), let kind = ThingKind.all[change.kind] else {
            return .kind
        }
        let fields = try ChangeRow.object(change.fields, db)
        let present = try ThingRows(db).fields(of: kind, change.thing)
        if let whole = fields["mergedInto"], whole != present?["mergedInto"] ?? .null {
            return .people
        }
        // By its day its bounds are set.
        if kind.name == "busTrip", let day = fields["day"], day != present?["day"] { return .trip }
        let home = TableRule.all[change.kind]?.home
        if try !isWithin(home, fields) { return .elsewhere }
        let states = [present, fields].compactMap(\.self)
        if try !states.allSatisfy({ try isOfTrip(change, $0) }) { return .trip }
        guard let present else { return try isAny(change) ? nil : .absent }
        guard try !isMadeThere(change.thing) else { return nil }
        // What the house moved meanwhile was the laptop's to change when it left.
        let left = try asTheyLeft(change.thing, present)
        if try !left.contains(where: { try isWithin(home, $0) }) { return .elsewhere }
        return left.contains { wentAlong(change, $0) } ? nil : .absent
    }
}

extension BusBounds {
    private func isWithin(
        _ home: TableRule.Home?, _ fields: [String: DatabaseValue]
    ) throws -> Bool {
        guard let home else { return true }
        switch home {
        case .house(let column): return fields[column]?.plainText.map(places.contains) ?? true
        case .region: return true
        case .spreekuur(let column):
            guard let id = fields[column]?.plainText else { return true }
            guard let present = try ThingRows(db).fields(of: SpreekuurRecord.kind, id) else {
                return true
            }
            return try asTheyLeft(id, present).contains { left in
                left["place"]?.plainText.map(places.contains) ?? true
            }
        }
    }

    /// Of stops and what hangs on them; all else is of no trip.
    private func isOfTrip(
        _ change: Commit.Change, _ fields: [String: DatabaseValue]
    ) throws -> Bool {
        if change.kind == "busTrip" { return change.thing == trip }
        if let named = fields["trip"]?.plainText, change.kind == "busStop" { return named == trip }
        guard change.kind.hasPrefix("bus"), let stop = fields["stop"]?.plainText else {
            return true
        }
        return try String.fetchOne(
            db.cachedStatement(sql: "SELECT trip FROM busStop WHERE id = ?"), arguments: [stop]
        ).map { $0 == trip } ?? true
    }

    /// Whether what is there already was on the laptop, as `BusSubset` chose it.
    private func wentAlong(
        _ change: Commit.Change, _ fields: [String: DatabaseValue]
    ) -> Bool {
        switch change.kind {
        case "contact": persons.contains(change.thing)
        case "appointment": fields["day"]?.plainText == day
        case "busTrip", "busStop", "employer", "establishment": true
        default: false
        }
    }

    /// What a thing was when the laptop left, once for each time that one was made; where that is not
    /// known what it is now.
    private func asTheyLeft(
        _ thing: String, _ present: [String: DatabaseValue]
    ) throws -> [[String: DatabaseValue]] {
        let changes = try ChangeRow.all(of: thing, in: db)
        let left = departures.map { known in
            changes.filter { known.has($0.stamp) || $0.stamp.replica.isEmpty }.sorted {
                $0.stamp < $1.stamp
            }
            .reduce(into: [String: DatabaseValue]()) { $0.merge($1.fields) { $1 } }
        }.filter { !$0.isEmpty }
        return left.isEmpty ? [present] : left
    }

    /// Whether it makes something, or changes what the log has: else what made it was refused.
    private func isAny(_ change: Commit.Change) throws -> Bool {
        try change.isCreation
            || Bool.fetchOne(
                db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM change WHERE thing = ?)"),
                arguments: [change.thing]) == true
    }

    private func isMadeThere(_ thing: String) throws -> Bool {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT replica FROM change WHERE thing = ? AND isCreation"),
            arguments: [thing]
        ).map { !others.contains($0) } ?? false
    }
}
