import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

@Suite struct PlanTagStoreTests {
    private let office: Office
    private let item: PlanItem

    init() throws {
        office = try Office()
        let plan = try #require(RegionPlan(region: "AM01", year: 2026))
        try office.anna.add(plan)
        item = try PlanItem(
            id: .named("t"), plan: plan.id, level: .theme, rank: 1, title: "Zorg")
        try office.anna.add(item)
    }

    private func mark() throws {
        var marked = item
        (marked.tags, marked.means, marked.evidence) = (PlanTag.all(of: .role), "ESF", "bericht")
        try office.anna.edit(marked, from: item)
    }

    @Test func whatIsMarkedIsReadBackAndUndone() throws {
        try mark()
        let marked = try office.anna.planItem(item.id)
        #expect(marked.tags.count == 4 && marked.means == "ESF" && marked.evidence == "bericht")
        _ = try office.anna.undo()
        #expect(try office.anna.planItem(item.id) == item)
    }

    /// A line of a file that is older than marks: its log tells of none.
    @Test func aFieldThatCameWithALaterVersionGoesBackToWhatItHadThen() throws {
        try office.store.tamper(
            """
            UPDATE change SET fields = json_remove(fields, '$.tags', '$.means', '$.proof')
            WHERE kind = 'planItem'
            """)
        try mark()
        _ = try office.anna.undo()
        #expect(try office.anna.planItem(item.id) == item)
        _ = try office.anna.redo()
        #expect(try office.anna.planItem(item.id).tags.count == 4)
    }
}
