import KaderDomain
import KaderStore
import Testing

/// Views are kept per person and list, under names.
@Suite struct SavedViewTests {
    private let store: Store
    private let anna: ActingStore
    private let bram: ActingStore

    init() throws {
        store = try Store.inMemory()
        anna = store.as(try #require(Actor("anna")), at: .real)
        bram = store.as(try #require(Actor("bram")), at: .real)
    }

    private func view(_ name: String, _ filter: String, _ list: ListName = .networks) -> SavedView {
        var view = SavedView(list: list, name: name)
        view.filter = filter
        return view
    }

    @Test func comesBackAsItWas() throws {
        var kept = view("Zonder “bestuurder” 'nu'", "bestuurder:- !\"twee woorden\"", .plans)
        (kept.sort, kept.columns) = ("-year", ["region", "year"])
        (kept.region, kept.year, kept.withArchived) = ("AM09", 2027, true)
        kept.isMine = true
        try anna.save(kept)
        #expect(try anna.views(of: .plans) == [kept])
        #expect(try anna.views(of: .networks).isEmpty)
    }

    @Test func anAgendaComesBackAsItLooked() throws {
        var look = AgendaLook(at: .house("assen"))
        (look.scale, look.split, look.hidden) = (.month, .rooms, ["busy", "service:inloop"])
        var kept = view("Assen", "wie:-", .agenda)
        kept.agenda = look
        try anna.save(kept)
        #expect(try anna.views(of: .agenda) == [kept])
        try store.tamper("UPDATE savedView SET agenda = '{\"scale\":\"jaar\"}'")
        #expect(try anna.views(of: .agenda).map(\.agenda) == [nil])
    }

    @Test func belongsToOnePerson() throws {
        try anna.save(view("a", "anna"))
        try bram.save(view("a", "bram"))
        try bram.remove(view("a", ""))
        #expect(try anna.views(of: .networks).map(\.filter) == ["anna"])
        #expect(try bram.views(of: .networks).isEmpty)
    }

    @Test func theSameNameIsTheSameViewWhateverItsCase() throws {
        try anna.save(view("Mijn", "een"))
        try anna.save(view("MIJN", "twee"))
        #expect(try anna.views(of: .networks).map(\.filter) == ["twee"])
    }

    @Test func renamingLeavesOne() throws {
        for name in ["a", "b", "c"] { try anna.save(view(name, name)) }
        try anna.save(view("c", "a"), replacing: "a")
        #expect(try anna.views(of: .networks).map(\.name) == ["b", "c"])
        #expect(try anna.views(of: .networks).map(\.filter) == ["b", "a"])
    }

    @Test func howAListWasLeftIsNoViewToChoose() throws {
        #expect(try anna.lastView(of: .networks) == nil)
        var left = view("", "")
        left.sort = "chair"
        try anna.save(left)
        #expect(try anna.lastView(of: .networks) == left)
        #expect(try anna.views(of: .networks).isEmpty)
        #expect(try bram.lastView(of: .networks) == nil)
    }

    @Test func isNoChange() throws {
        try anna.save(view("a", "x"))
        #expect(throws: StoreError.nothingToUndo) { try anna.undo() }
    }
}
