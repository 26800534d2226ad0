import KaderDomain
import Testing

@testable import KaderStore

/// A row that another program spoilt: its list stands without it, and it is named.
@Suite struct DamageTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        let anna = office.anna
        try anna.plan(try office.spreekuur("early", "09:00-12:00"))
        try anna.plan(try office.spreekuur("late", "13:00-17:00"))
        _ = try anna.book(.named("one"), for: office.clients[0], office.request("10:00"))
        _ = try anna.book(.named("two"), for: office.clients[1], office.request("14:00"))
        try anna.add(try Network(id: .named("other"), name: "Ander", regions: ["AM01"]))
        let network = office.network.id
        for (number, id) in office.clients.prefix(2).enumerated() {
            try anna.add(Kaderlid(id: .named("k\(number)"), contact: id, network: network))
            try anna.add(
                BoardFunction(
                    id: .named("f\(number)"), network: network, contact: id, role: .secretary))
            try anna.add(
                try WorkingGroup(id: .named("g\(number)"), network: network, theme: "OV"))
        }
        for year in 2026...2027 {
            let plan = try #require(RegionPlan(region: "AM01", year: year))
            try anna.add(plan)
            for rank in 1...2 {
                try anna.add(
                    PlanItem(
                        id: .named("\(year) \(rank)"), plan: plan.id, level: .theme,
                        rank: Double(rank), title: "Thema"))
            }
        }
    }

    /// Spoils the first row of a table, in the way of someone who edits ids.
    private func spoil(_ table: String) throws {
        try office.store.tamper(
            """
            PRAGMA ignore_check_constraints = ON;
            UPDATE \(table) SET id = 'z' || substr(id, 2)
            WHERE pk = (SELECT min(pk) FROM \(table));
            PRAGMA ignore_check_constraints = OFF;
            """)
    }

    private static let week = (first: Office.monday, last: Office.monday + 6)

    /// How many a list has, by table.
    private static let lists: [(String, @Sendable (ActingStore, Office) throws -> Int)] = [
        ("contact", { anna, _ in try anna.contacts().count }),
        ("contact", { anna, _ in try anna.contacts(matching: "groningen").count }),
        ("kaderlid", { anna, _ in try anna.kaderleden().count }),
        ("consulent", { anna, _ in try anna.consulenten().count }),
        ("room", { anna, _ in try anna.rooms().count }),
        ("network", { anna, _ in try anna.networks().count }),
        ("boardFunction", { anna, office in try anna.network(office.network.id).board.count }),
        ("workingGroup", { anna, office in try anna.network(office.network.id).groups.count }),
        ("regionPlan", { anna, _ in try anna.plans().count }),
        (
            "planItem",
            { anna, _ in
                let plan = try #require(RegionPlan(region: "AM01", year: 2026))
                return try anna.plan(plan.id).tree.lines.count
            }
        ),
        ("spreekuur", { anna, _ in try anna.agenda(from: week.first, through: week.last).count }),
        (
            "appointment",
            { anna, _ in try anna.appointments(from: week.first, through: week.last).count }
        ),
        (
            "appointment",
            { anna, _ in
                try anna.agenda(from: week.first, through: week.last)
                    .map(\.appointments.count).reduce(0, +)
            }
        ),
    ]

    @Test(arguments: lists.indices)
    func theRestOfTheListIsThere(_ number: Int) throws {
        let (table, count) = Self.lists[number]
        let before = try count(anna, office)
        #expect(anna.takeUnreadable().isEmpty)
        try spoil(table)
        #expect(try count(anna, office) == before - 1)
        let told = anna.takeUnreadable()
        #expect(told.count == 1)
        guard case .unreadableRow(table, let id) = told.first else {
            Issue.record("\(told)")
            return
        }
        #expect(id.hasPrefix("z"))
        #expect(try count(anna, office) == before - 1)
        #expect(office.bert.takeUnreadable().isEmpty, "told once")
        #expect(
            try anna.check().contains { $0.rule == "unreadable" || $0.rule == "integrity" })
    }

    @Test func anExportIsWholeOrRefused() throws {
        try spoil("contact")
        #expect(throws: StoreError.self) { try anna.exporting(.contact) { _, _ in } }
    }

    @Test func theOtherSpreekurenCanBeBooked() throws {
        try spoil("spreekuur")
        #expect(try anna.slots(for: .loopbaan, from: Office.monday, days: 5).count == 3)
        _ = try anna.book(.named("new"), for: office.clients[2], office.request("15:00"))
    }
}
