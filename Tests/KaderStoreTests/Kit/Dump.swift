import GRDB

@testable import KaderStore

/// Everything that people can see in a store: per thing (`contact 0123…`) its fields as text.
///
/// Read with SQL of its own: nothing that writes or undoes is used.
struct Dump: Equatable {
    typealias Fields = [String: String]
    private(set) var things: [String: Fields] = [:]

    static let tables = [
        "contact", "kaderlid", "consulent", "room", "network", "boardFunction", "accompaniment",
        "workingGroup", "networkRequest", "regionPlan", "planItem", "fnvRegionName", "spreekuur",
        "serviceTerms", "appointment", "walkIn", "callbackNote", "absence", "training",
        "interestConflict", "openingHours", "closure", "holidayChoice", "series",
        "waitingEntry", "setting", "employer", "establishment", "problem", "registration",
        "campaign", "campaignPlace", "taxQuestion", "signal", "levelMark", "conditionMark",
        "conference", "conferencePoint", "analysisAnswer",
        "planVersion",
        "qualityTest", "referral",
        "partnerReference", "trajectory", "trajectoryItem", "adviserLimit",
        "meeting", "meetingGuest", "playbookStep", "crisis",
        "crisisStep",
        "dossier", "dossierEntry", "protectedNote",
        "organisation", "body", "seat", "acquaintance", "sitting", "decision", "fundRound",
        "fundApplication", "sectorTable", "regionProject", "caoAgreement", "caoUse",
        "regionCoordinator", "busTrip", "busStop", "busSlot", "busTally", "busIntake",
        "accessGrant", "erasure", "personRequest", "restriction", "breach",
    ]

    /// - Parameter hidden: things that were withdrawn too.
    init(_ store: Store, hidden: Bool = false) throws {
        things = try store.queue.read { db in
            var things: [String: Fields] = [:]
            for table in Self.tables {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
                    guard hidden || row["isWithdrawn"] == 0 else { continue }
                    things["\(table) \(row["id"] as String)"] = Self.fields(row)
                }
            }
            return things
        }
    }

    /// Which fields differ, of things in either: what they were, and what they became.
    func difference(to other: Dump) -> [Place: Step] {
        var steps: [Place: Step] = [:]
        for thing in Set(things.keys).union(other.things.keys) {
            let (old, new) = (things[thing] ?? [:], other.things[thing] ?? [:])
            for field in Set(old.keys).union(new.keys) where old[field] != new[field] {
                steps[Place(thing: thing, field: field)] = Step(from: old[field], to: new[field])
            }
        }
        return steps
    }

    struct Place: Hashable {
        let thing: String
        let field: String
    }

    struct Step: Hashable {
        let from: String?
        let to: String?
        var back: Step { Step(from: to, to: from) }
    }

    /// Every column but the number of the row, each with its type, so that 1 is not '1'.
    private static func fields(_ row: Row) -> Fields {
        var fields: Fields = [:]
        for (column, value) in row where column != "pk" && column != "id" {
            fields[column] = "\(value.storage)"
        }
        return fields
    }
}

extension Store {
    /// A whole table as SQLite has it, in the order of its rows.
    func table(_ name: String) throws -> [String] {
        try queue.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM \(name) ORDER BY 1").map(\.description)
        }
    }

    func count(_ table: String) throws -> Int {
        try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    /// Runs SQL behind the program's back: damage, or what another program did.
    func tamper(_ sql: String) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: sql)
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
    }
}
