import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// SQLite itself keeps the ledger: what no code of ours is asked.
@Suite struct LedgerTriggerTests {
    private let office: Office
    private let nine: Int

    init() throws {
        office = try Office()
        let spreekuur = try office.spreekuur(staff: [0, 1, 2], rooms: [0])
        try office.anna.plan(spreekuur)
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        nine = spreekuur.interval.from.seconds
    }

    @Test(arguments: [
        ("shift", 1, -60, 60, true), ("shift", 1, 180, 240, false), ("shift", 1, -60, 0, false),
        ("shift", 1, 181, 240, false), ("shift", 1, 170, 240, true), ("shift", 1, 0, 180, true),
        ("shift", 1, -600, 600, true), ("shift", 1, -1439, 1, true), ("shift", 1, 10, 20, true),
        ("shift", 4, 0, 180, false), ("visit", 1, 60, 120, true), ("visit", 1, 0, 60, false),
        ("visit", 1, 30, 90, true), ("visit", 3, 60, 120, false), ("visit", 4, 60, 120, true),
        ("visit", 3, 150, 200, true), ("visit", 3, -30, 30, true),
    ])
    func overlapsAndStrayVisitsAreRefused(
        _ layer: String, _ person: Int, _ from: Int, _ until: Int, _ isRefused: Bool
    ) throws {
        if isRefused {
            let error = try #require(throws: DatabaseError.self) {
                try insert(layer, person: person, from, until)
            }
            #expect(error.message?.hasPrefix("kader: ") == true)
        } else {
            try insert(layer, person: person, from, until)
        }
    }

    @Test func noClaimLastsLongerThanADayOrNoTime() throws {
        for (from, until) in [(5_000, 5_000), (5_000, 4_999), (5_000, 5_000 + 1441)] {
            let error = try #require(throws: DatabaseError.self) {
                try insert("shift", person: 5, from, until)
            }
            #expect(error.resultCode == .SQLITE_CONSTRAINT)
        }
        try insert("shift", person: 5, 5_000, 5_000 + 1440)
        // The longest there is, beginning just before its bound.
        #expect(throws: DatabaseError.self) {
            try insert("shift", person: 5, 5_000 + 1439, 5_000 + 1500)
        }
        try insert("shift", person: 5, 5_000 + 1440, 5_000 + 1500)
    }

    @Test func aClaimIsNotMoved() throws {
        for column in ["\"from\" = \"from\" + 60", "person = 5", "layer = 'shift'"] {
            #expect(throws: DatabaseError.self) {
                try office.store.queue.write {
                    try $0.execute(
                        sql: "UPDATE occupancy SET \(column) WHERE person IS NOT NULL")
                }
            }
        }
    }

    /// What a merge brings may overlap; what people do here is refused against that too.
    @Test func aDisputedClaimGoesInAndKeepsOthersOut() throws {
        try insert("shift", person: 1, 0, 180, isDisputed: true)
        #expect(throws: DatabaseError.self) { try insert("shift", person: 1, 0, 60) }
        try insert("shift", person: 4, 300, 360, isDisputed: true)
        #expect(throws: DatabaseError.self) { try insert("shift", person: 4, 330, 400) }
        let findings = try office.anna.check()
        #expect(findings.contains { $0.rule == "overlap" && $0.subject.hasPrefix("person") })
    }

    @Test func anotherProgramOnTheFileIsRefusedToo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("k.sqlite")
        let office = try Office(Store.create(at: path, Founding(replica: "r", isDemo: true)))
        try office.anna.plan(try office.spreekuur())
        let other = try DatabaseQueue(path: path)
        let error = try #require(throws: DatabaseError.self) {
            try other.write {
                try $0.execute(
                    sql: """
                        INSERT INTO occupancy (layer, person, "from", "until", spreekuur, isClient)
                        SELECT layer, person, "from" + 60, "until" + 60, spreekuur, isClient
                        FROM occupancy WHERE person IS NOT NULL LIMIT 1
                        """)
            }
        }
        #expect(error.message == "kader: overlap")
    }

    /// The bound of a day makes the look for an overlap a range of an index at both ends.
    @Test func theTriggersLookIsARangeOfAnIndex() throws {
        for (column, name) in [("person", "Person"), ("room", "Room")] {
            let plan = try office.store.plan(
                """
                SELECT 1 FROM occupancy
                WHERE \(column) = 1 AND layer = 'visit' AND "from" < 200000
                    AND "from" > 100000 - 86400 AND "until" > 100000
                """)
            #expect(plan.count == 1)
            #expect(plan[0].contains("USING COVERING INDEX occupancyOf\(name)"))
            #expect(plan[0].hasSuffix("(\(column)=? AND layer=? AND from>? AND from<?)"))
            let trigger = try office.store.queue.read { db in
                try String.fetchOne(
                    db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?",
                    arguments: ["occupancy\(name)Overlap"]) ?? ""
            }
            #expect(trigger.contains(#""from" < NEW."until" AND "from" > NEW."from" - 86400"#))
        }
        let shift = try office.store.plan(
            "SELECT 1 FROM occupancy WHERE spreekuur = 1 AND layer = 'shift' AND person IS 1")
        #expect(shift[0].contains("occupancyBySpreekuur (spreekuur=? AND layer=?)"))
    }

    /// Minutes are from 09:00; people count from one, as the rows of `contact`.
    private func insert(
        _ layer: String, person: Int, _ from: Int, _ until: Int, isDisputed: Bool = false
    ) throws {
        try office.store.queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO occupancy
                        (layer, person, "from", "until", spreekuur, appointment, isClient, isDisputed)
                    VALUES (?, ?, ?, ?, 1, ?, 0, ?)
                    """,
                arguments: [
                    layer, person, nine + 60 * from, nine + 60 * until,
                    layer == "visit" ? 1 : nil, isDisputed,
                ])
        }
    }
}

extension Store {
    /// How SQLite would run a query, line by line.
    func plan(_ sql: String) throws -> [String] {
        try queue.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] }
        }
    }
}
