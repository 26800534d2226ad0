import KaderDomain
import Testing

@testable import KaderStore

/// One kind of damage each, done behind the program's back, and what `check` says of it.
@Suite struct CheckTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try office.anna.plan(try office.spreekuur(staff: [0, 1, 2], rooms: [0, 1]))
        _ = try office.anna.book(.named("a"), for: office.clients[0], office.request("10:00"))
        let plan = try #require(RegionPlan(region: "AM01", year: 2027))
        try office.anna.add(plan)
        var parent: PlanItem.ID?
        for level in PlanLevel.allCases {
            let item = try PlanItem(
                id: .named("\(level)"), plan: plan.id, level: level, parent: parent, rank: 1,
                title: "Regel", owner: level == .action ? .person(office.people[6].id) : nil)
            try office.anna.add(item)
            parent = item.id
        }
        try office.anna.add(
            Accompaniment(
                id: .named("acc"), network: office.network.id, official: office.people[0].id))
    }

    @Test func aSoundStoreHasNoFindings() throws {
        #expect(try anna.check().isEmpty)
    }

    @Test(arguments: [
        ("DELETE FROM occupancy WHERE layer = 'visit' AND isClient", ["missingClaim"]),
        ("DELETE FROM occupancy WHERE layer = 'shift' AND room = 2", ["missingClaim"]),
        (
            "DELETE FROM occupancy WHERE layer = 'shift' AND person = 1",
            ["missingClaim", "visitOutsideShift"]
        ),
        ("UPDATE appointment SET state = 'cancelled'", ["strayClaim"]),
        ("UPDATE spreekuur SET isWithdrawn = 1", ["outOfSight", "strayClaim"]),
        ("UPDATE appointment SET hours = '11:00-12:00'", ["wrongTime"]),
        ("UPDATE spreekuur SET day = '2027-03-17'", ["wrongTime"]),
        ("UPDATE spreekuur SET staff = replace(staff, 'a', 'b')", ["missingClaim", "outOfSight"]),
        ("UPDATE planItem SET isWithdrawn = 1 WHERE level = 'goal'", ["misplaced", "outOfSight"]),
        ("UPDATE planItem SET parent = id WHERE level = 'goal'", ["misplaced"]),
        ("UPDATE contact SET isWithdrawn = 1 WHERE pk = 7", ["outOfSight"]),
        ("UPDATE contact SET isWithdrawn = 1 WHERE pk = 6", ["outOfSight"]),
        (
            """
            UPDATE contact SET mergedInto = (SELECT id FROM contact WHERE pk = 1) WHERE pk = 7
            """, ["mergedPerson"]
        ),
        ("UPDATE room SET isWithdrawn = 1 WHERE pk = 1", ["outOfSight"]),
        ("DELETE FROM network", ["foreignKey", "outOfSight"]),
        (
            "UPDATE appointment SET consulenten = '[\"x\"]'",
            ["missingClaim", "outOfSight", "unreadable"]
        ),
        ("UPDATE contact SET id = 'z' || substr(id, 2) WHERE pk = 8", ["unreadable"]),
        ("UPDATE spreekuur SET service = 'inloop'", []),
        ("UPDATE room SET house = 'zwolle' WHERE pk = 1", ["roomElsewhere"]),
        ("UPDATE contact SET town = 'Assen' WHERE pk = 1", ["searchText"]),
        ("UPDATE contact SET sortName = 'zz' WHERE pk = 1", ["searchText"]),
        ("UPDATE planItem SET title = 'Anders' WHERE pk = 1", ["searchText"]),
        (
            "INSERT INTO contactSearch (rowid, searchText) VALUES (1, 'spook')", ["searchIndex"]
        ),
        ("INSERT INTO networkSearch (networkSearch) VALUES ('delete-all')", ["searchIndex"]),
        (
            """
            INSERT INTO accompaniment (id, network, official, isWithdrawn)
            SELECT replace(id, substr(id, 1, 1), 'f'), network, official, 0 FROM accompaniment
            """, ["secondOfficial"]
        ),
        (
            """
            INSERT INTO occupancy
                (layer, person, "from", "until", spreekuur, appointment, isClient, isDisputed)
            SELECT layer, person, "from", "until", spreekuur, appointment, isClient, 1
            FROM occupancy WHERE isClient
            """, ["missingClaim", "overlap"]
        ),
    ])
    func damageIsFoundAndNamed(_ sql: String, _ rules: [String]) throws {
        try office.store.tamper(sql)
        #expect(Set(try anna.check().map(\.rule)) == Set(rules))
    }

    @Test func aFindingNamesTheThing() throws {
        try office.store.tamper("UPDATE planItem SET parent = id WHERE level = 'goal'")
        let finding = try #require(try anna.check().first)
        #expect(finding.subject == "planItem \(PlanItem.ID.named("goal"))")
    }

    /// What the schema forbids is written by no SQL, but a damaged disk may hold it.
    @Test func aRowThatBreaksTheSchemaIsAMatterOfIntegrityAlone() throws {
        try office.store.tamper(
            """
            PRAGMA ignore_check_constraints = ON;
            UPDATE network SET name = '';
            UPDATE spreekuur SET day = 'never';
            PRAGMA ignore_check_constraints = OFF;
            """)
        #expect(Set(try anna.check().map(\.rule)) == ["integrity"])
    }

    @Test(arguments: [
        "UPDATE contact SET searchText = 'spook', sortName = 'zz'",
        "INSERT INTO contactSearch (contactSearch) VALUES ('delete-all')",
        "UPDATE contactSearch_data SET block = zeroblob(length(block)) WHERE id > 10",
    ])
    func searchIsMadeAnewFromTheRows(_ sql: String) throws {
        let before = try Dump(office.store)
        let hits = try anna.search("henk")
        try office.store.tamper(sql)
        #expect(try anna.check().contains(where: \.isMendable))
        try anna.mendSearch()
        #expect(try anna.check().isEmpty)
        #expect(try anna.search("henk") == hits && hits.count == 1)
        #expect(try Dump(office.store).things == before.things)
    }

    @Test func checkingChangesNothing() throws {
        try office.store.tamper("DELETE FROM occupancy WHERE isClient")
        let before = (try Dump(office.store), try office.store.table("occupancy"))
        _ = try anna.check()
        #expect(try Dump(office.store) == before.0)
        #expect(try office.store.table("occupancy") == before.1)
    }
}
