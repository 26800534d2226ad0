import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// `H` and `b`: the actions of a plan over the year, and as cards by state.
struct PlanLooksWalkthroughTests {
    private func walk(
        _ columns: Int = 80, _ rows: Int = 24
    ) throws -> (Walkthrough, ActingStore) {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        return (Walkthrough(world, size: Size(columns: columns, rows: rows)), world.store)
    }

    /// The log tells when a test ran: in its place, days that stay.
    private func begin(_ walk: inout Walkthrough) throws {
        let days = try [
            111: "2026-03-16", 112: "2026-09-01", 113: "2026-11-02", 121: "2026-06-01",
            211: "2025-12-01", 213: "2026-10-12",
        ].map { (PlanItem.ID.sample($0), try #require(Day($1))) }
        let begun = Dictionary(uniqueKeysWithValues: days)
        let plan = try PlanSamples.plan().id
        walk.send(.pane(1, RegionPlansPane.Message.beginningsRead(begun, of: plan)))
    }

    @Test(arguments: [(80, 24), (120, 40), (40, 10)])
    func bothAreReadAtEverySize(_ columns: Int, _ rows: Int) throws {
        var (walk, _) = try walk(columns, rows)
        try walk.press("2 z H")
        try begin(&walk)
        try walk.stop("<Down>")
        try walk.stop("b")
        try walk.stop("l")
        try expectGolden(walk.transcript, "looks-\(columns)x\(rows).txt")
    }

    @Test func aTerminalWithoutUnicodeTellsTheSame() throws {
        var (walk, _) = try walk()
        try walk.press("2 z H")
        try begin(&walk)
        let text = walk.rehearsal.canvas.ascii().text
        #expect(text.contains("[~] ! Folder") && text.contains("#!"))
        #expect(!text.contains { !$0.isASCII })
    }

    @Test func enterGoesToTheActionAndEscBackToTheYearAndTheTree() throws {
        var (walk, _) = try walk()
        try walk.press("2 <Enter> H <Down> <Enter>")
        #expect(walk.screen.contains("Klaar voor"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("· het jaar"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("Het hele plan"))
    }

    @Test func aCardGoesOnAndUndoBringsItBack() throws {
        var (walk, store) = try walk()
        try walk.press("2 b >")
        let moved = PlanItem.ID.sample(213)
        #expect(try store.planItem(moved).state == .doing)
        #expect(walk.screen.contains("bezig 2"))
        try walk.press(">")
        #expect(try store.planItem(moved).state == .done)
        try walk.press(">")
        #expect(walk.screen.contains("dit is al klaar"))
        try walk.press("u u")
        #expect(try store.planItem(moved).state == .toDo)
    }

    @Test func markedCardsGoTogetherAfterAPreviewAndComeBackInOneStep() throws {
        var (walk, store) = try walk()
        try walk.press("2 b <Space> <Space> l <Space>")
        try walk.stop(">")
        try expectGolden(walk.transcript, "looks-marked.txt")
        try walk.press("a")
        let ids: [PlanItem.ID] = [.sample(112), .sample(113), .sample(213)]
        #expect(try ids.allSatisfy { try store.planItem($0).state == .done })
        try walk.press("u")
        #expect(try ids.map { try store.planItem($0).state } == [.doing, .toDo, .toDo])
    }

    @Test func theArrowsStayInAColumnAndSkipAnEmptyOne() throws {
        var (walk, _) = try walk()
        try walk.press("2 b <End> <Down> l >")
        #expect(walk.screen.contains("bezig 0"))
        try walk.press("h")
        #expect(walk.screen.contains("▶Flyeren") || walk.screen.contains("▶Bijeenkomst"))
        try walk.press("h")
        #expect(walk.screen.contains("daar staat geen kaart"))
    }

    @Test func aFilterLeavesCards() throws {
        var (walk, _) = try walk()
        try walk.press("2 b / \"markt\" <Enter>")
        #expect(walk.screen.contains("te doen 1") && walk.screen.contains("klaar 0"))
        try walk.press("<Esc> H / \"olifant\" <Enter>")
        #expect(!walk.screen.contains("Folder"))
    }

    @Test func aScreenReaderHearsSentences() throws {
        let world = try Dependencies.still()
        try PlanSamples.store(in: world.store)
        var talk = Conversation(world)
        talk.type("regioplannen", "het jaar")
        #expect(
            talk.told.contains { $0.contains("bezig: Folder") && $0.contains("! te laat") },
            "\(talk.transcript)")
        talk.type("bord")
        #expect(talk.told.contains { $0.contains("te doen: Flyeren") }, "\(talk.transcript)")
    }
}
