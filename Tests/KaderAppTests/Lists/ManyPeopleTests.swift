import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Filtering people by columns, marking many and changing them, by keys.
@Suite struct ManyPeopleTests {
    private let desk: Dependencies

    init() throws { desk = try .demoDesk() }

    private var everyone: [Contact] { get throws { try desk.store.contacts(limit: 1000) } }

    @Test func filteringMarkingAndChoosingColumns() throws {
        var walk = Walkthrough(desk)
        try walk.stop("5 / \"woonpl:gron !naam:b\" <Enter>")
        try walk.stop("<Space> r <Down> r <Down>")
        try walk.stop("x")
        try walk.stop("<Esc> c \"mail\" <Enter> <Esc>")
        try walk.stop("e")
        try walk.stop("<Esc> / <Space> \"kleur:b\"")
        try expectGolden(walk.transcript, "people-many.txt", filePath: here)
    }

    @Test func marksSurviveAFilterAndAreTakenAwayByEscape() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 <Space> / \"zzzz\" <Enter>")
        #expect(walk.screen.contains("0 gevonden · 1 gemerkt"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("1 gemerkt"))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("gemerkt"))
        try walk.press("*")
        #expect(walk.screen.contains(" gemerkt"))
        try walk.press("*")
        #expect(!walk.screen.contains(" gemerkt"))
    }

    @Test func theMarkedMoveTogetherInOneStep() throws {
        let before = try everyone
        var walk = Walkthrough(desk)
        try walk.press("5 <Space> <Space> e \"Ergenshuizen\" <C-s>")
        #expect(walk.screen.contains("2 van 2 veranderen."))
        #expect(try everyone == before, "nothing happens before the answer")
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Gewijzigd: 2 personen."))
        let moved = try everyone.filter { $0.town == "Ergenshuizen" }
        #expect(moved.map(\.id) == before.prefix(2).map(\.id))
        try walk.press("u")
        #expect(try everyone == before)
    }

    /// Who goes past a field that may stay blank is not told that it is wrong.
    @Test func whatChangesNothingIsNotAskedAbout() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 <Space> e <Tab>")
        #expect(!walk.screen.contains("!"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Zo verandert er niets."))
        let standing = try #require(try everyone.first).standing
        try walk.press("\"\(standing.label.nl)\" <C-s>")
        #expect(walk.screen.contains("Zo verandert er niets."))
        #expect(walk.screen.contains("Gemerkte personen wijzigen"))
    }

    @Test func theMarkedGetATieAndKeepTheirTown() throws {
        let before = try everyone
        var walk = Walkthrough(desk)
        try walk.press("5 <Space> <Space> e <Tab> \"elders\" <C-s>")
        #expect(walk.screen.contains("functie elders"))
        try walk.press("<Enter>")
        let after = try everyone
        #expect(after.prefix(2).allSatisfy { $0.standing == .functionHolder })
        #expect(after.map(\.town) == before.map(\.town))
        try walk.press("u")
        #expect(try everyone == before)
    }

    @Test func peopleAreSortedAndThatIsThereTheNextTime() throws {
        var walk = Walkthrough(desk)
        try walk.stop("5 s")
        try walk.stop("\"woonpl\" <Enter>")
        #expect(walk.screen.contains("Personen · op woonplaats ↑"))
        try walk.stop("<End> s \"woonpl\" <Enter>")
        try walk.stop("/ \"!plaats:groningen\" <Enter>")
        try walk.stop("s \"laatst\" <Enter> <Esc> / \"gron\" <Enter>")
        try expectGolden(walk.transcript, "people-sorted.txt", filePath: here)
        var again = Walkthrough(desk)
        try again.press("5")
        #expect(again.screen.contains("Personen · laatst erbij ↓"))
        try again.press("W \"gewone\" <Enter>")
        #expect(!again.screen.contains("laatst erbij"))
    }

    @Test func aViewKeepsTheOrder() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 s \"lidn\" <Enter> W \"bewaren\" <Enter>")
        #expect(walk.screen.contains("op lidnummer ↑"))
        try walk.press("\"Op nummer\" <C-s>")
        #expect(try desk.store.views(of: .people).map(\.sort) == ["number"])
        try walk.press("s \"naam\" <Enter>")
        #expect(!walk.screen.contains("op lidnummer"))
        try walk.press("W \"op nummer\" <Enter>")
        #expect(walk.screen.contains("Personen · op lidnummer ↑"))
    }

    @Test func theMarkedAreArchivedTogetherButForWhoIsExpected() throws {
        let before = try everyone
        let booked = Set(try desk.store.archiveBars(among: before.map(\.id)).keys)
        #expect(!booked.isEmpty && booked.count < before.count)
        var walk = Walkthrough(desk)
        try walk.press("5 <End> <Home> * x")
        #expect(walk.screen.contains("nog een afspraak"))
        try walk.press("<Enter>")
        #expect(Set(try everyone.map(\.id)) == booked)
        try walk.press("<End> <Home> * x")
        #expect(walk.screen.contains("Niet gearchiveerd: "), "\(walk.screen)")
        #expect(walk.screen.contains("hebben nog een"), "\(walk.screen)")
        #expect(Set(try everyone.map(\.id)) == booked)
        try walk.press("u")
        #expect(try everyone == before)
    }

    @Test func theMarkedAreCopiedALineEach() throws {
        let people = try everyone.prefix(2)
        var walk = Walkthrough(desk)
        try walk.press("5 <Space> <Space> y")
        for person in people {
            #expect(walk.screen.contains("Gekopieerd"))
            #expect(Copying.text(of: Array(people)).contains(person.name.description))
        }
        #expect(Copying.text(of: Array(people)).split(separator: "\n").count == 2)
    }

    @Test func spaceTurnsAColumnOnAndOff() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 c <Down>")
        #expect(walk.screen.contains("▶[x] Woonplaats"))
        try walk.press("<Space>")
        #expect(walk.screen.contains("▶[ ] Woonplaats"))
        try walk.press("\"band met\"")
        #expect(walk.screen.contains("▶[x] Band met FNV"))
    }

    /// The next client has another name; a blank goes on after the one that stands there.
    @Test func theFirstLetterOfAFilterBeginsAnew() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 / \"zzzz\" <Enter> / \"bos\"")
        #expect(walk.screen.contains("/bos") && !walk.screen.contains("zzzz"))
        try walk.press("<Enter> / <Space> \"an\"")
        #expect(walk.screen.contains("/bos an"))
        try walk.press("<Enter> / <Backspace> <Backspace>")
        #expect(walk.screen.contains("/bos ") && !walk.screen.contains("/bos a"))
    }

    @Test func whoIsNotFoundMayBeInTheArchive() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 / \"zzzz\" <Enter>")
        #expect(walk.screen.contains("‘a’ zoekt in het archief"))
        try walk.press("a")
        #expect(walk.screen.contains("Niemand gevonden. ‘n’ voegt iemand toe"))
    }

    @Test func columnsAreThereAgainTheNextTime() throws {
        var walk = Walkthrough(desk)
        try walk.press("5")
        #expect(header(of: walk).contains("Woonplaats"))
        try walk.press("c \"woonpl\" <Enter> <Esc>")
        #expect(!header(of: walk).contains("Woonplaats"))
        var again = Walkthrough(desk)
        try again.press("5")
        #expect(header(of: again) == header(of: walk))
        #expect(header(of: again).contains("Naam"))
    }

    @Test func aViewOfPeopleIsKeptAndChosen() throws {
        var walk = Walkthrough(desk)
        try walk.press("5 / \"!mail:-\" <Enter> W \"bewaren\" <Enter> \"Met mail\" <C-s>")
        #expect(try desk.store.views(of: .people).map(\.filter) == ["!mail:-"])
        try walk.press("<Esc> W \"met mail\" <Enter>")
        #expect(walk.screen.contains("/!mail:-"))
    }

    private func header(of walk: Walkthrough) -> String {
        let line = walk.screen.split(separator: "\n").first { $0.contains("Naam ") }
        return String((line ?? "").prefix { $0 != "│" })
    }

    /// The goldens of lists stand with those of their panes.
    private var here: String {
        #filePath.replacingOccurrences(of: "/Lists/", with: "/Panes/People/")
    }
}
