import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// Filtering, marking and changing many networks, by keys.
@Suite struct ManyNetworksTests {
    private let desk: Dependencies

    init() throws { desk = try .demoDesk() }

    private func names(archived: Bool = false) throws -> [String] {
        try desk.store.networks(in: "AM01", archived: archived).map(\.network.name)
    }

    @Test func filteringSortingAndChoosingColumns() throws {
        var walk = Walkthrough(desk)
        try walk.stop("1 / \"voorzitter:\" a")
        try walk.stop("<Enter> s \"voorz\" <Enter>")
        try walk.stop("c \"werk\" <Enter>")
        try walk.stop("\"regio\" <Enter> <Esc>")
        try walk.stop("/ <Space> \"kleur:b\"")
        try expectGolden(walk.transcript, "many-filter.txt", filePath: here)
    }

    /// Below a list there is room for a few words; all columns are named once it is typed.
    @Test func aColumnThatIsNotThereIsToldInFull() throws {
        for columns in [80, 40] {
            var walk = Walkthrough(desk, size: Size(columns: columns, rows: 24))
            try walk.press("1 / \"kleur:b\"")
            #expect(walk.screen.contains("geen kolom “kleur” · /kleur:b_ "), "\(walk.screen)")
            try walk.press("<Enter>")
            let told = walk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for column in NetworkColumn.allCases {
                #expect(told.contains(column.filter.name(in: .nl)), "\(told)")
            }
            try walk.press("/ \"voorziter:b\"")
            #expect(walk.screen.contains("bedoel je "), "\(walk.screen)")
            #expect(walk.screen.contains("/voorziter:b_ "), "\(walk.screen)")
            try walk.press("<Esc>")
            #expect(!walk.screen.contains("Let op"))
        }
    }

    @Test func markingAndArchivingThem() throws {
        var walk = Walkthrough(desk)
        try walk.stop("1 v <Down> <Down> v <Down> <Space>")
        try walk.stop("x")
        try walk.stop("<Esc> / \"stad\" <Enter>")
        try expectGolden(walk.transcript, "many-marked.txt", filePath: here)
    }

    @Test func archivingMarkedNetworksIsOneStepOfUndo() throws {
        let before = try names()
        var walk = Walkthrough(desk)
        try walk.press("1 <Space> <Space> x")
        #expect(walk.screen.contains("2 van 2: "))
        #expect(try names() == before, "nothing happens before the answer")
        try walk.press("<Enter>")
        #expect(walk.screen.contains("Gearchiveerd: 2 netwerken."))
        #expect(try names() == Array(before.dropFirst(2)))
        try walk.press("u")
        #expect(try names() == before)
    }

    @Test func whatIsArchivedAlreadyStaysAndIsSaid() throws {
        var walk = Walkthrough(desk)
        try walk.press("1 x a <Home> * x")
        #expect(walk.screen.contains("staat al in het archief"))
        try walk.press("<Enter>")
        #expect(try names().isEmpty)
        try walk.press("x")
        #expect(walk.screen.contains("Terug uit het archief"))
        try walk.press("<Enter>")
        #expect(try names().count == 4)
    }

    @Test func marksSurviveAFilterAReloadAndAnotherOrder() throws {
        var walk = Walkthrough(desk)
        try walk.press("1 <Space> / \"zzz\" <Enter>")
        #expect(walk.screen.contains("0 van 4 · 1 gemerkt"))
        try walk.press("<Esc>")
        walk.send(.changed(["network"]))
        try walk.press("s \"voorz\" <Enter>")
        #expect(walk.screen.contains("1 gemerkt"))
        #expect(walk.screen.contains("◆Demonetwerk Noorderdiep"))
        try walk.press("<Esc>")
        #expect(!walk.screen.contains("gemerkt"))
    }

    @Test func oneOfficialForThemAllEndsTheOthersTheDayBefore() throws {
        let networks = try desk.store.networks(in: "AM01").prefix(2).map(\.id)
        let old = try networks.map { try desk.store.network($0).officials }
        var walk = Walkthrough(desk)
        try walk.press("1 <Space> <Space> e \"mats\" <Enter> <C-s> <Enter>")
        #expect(walk.screen.contains("Gewijzigd: 2 netwerken."))
        for (network, before) in zip(networks, old) {
            let detail = try desk.store.network(network)
            #expect(detail.officials.count == before.count + 1)
            #expect(
                detail.officials.contains { $0.role.period.until?.description == "2026-11-23" })
            let today = desk.store.now.day
            let present = detail.officials.filter { $0.role.period.contains(today) }
            #expect(present.map { $0.name.hasPrefix("Mats") } == [true])
        }
        try walk.press("u")
        #expect(try networks.map { try desk.store.network($0).officials } == old)
    }

    @Test func aViewIsKeptChosenRenamedAndRemoved() throws {
        var walk = Walkthrough(desk)
        try walk.press("1 / \"bestuurder:-\" <Enter> V \"bewaren\" <Enter> \"Zonder\" <C-s>")
        #expect(try desk.store.views(of: .networks).map(\.filter) == ["bestuurder:-"])
        try walk.press("<Esc> V \"zonder\" <Enter>")
        #expect(walk.screen.contains("1 van 4 · /bestuurder:-"))
        try walk.press("V \"hernoem\" <Enter> <Enter> <End> \" iemand\" <C-s>")
        #expect(try desk.store.views(of: .networks).map(\.name) == ["Zonder iemand"])
        try walk.press("V \"weghalen\" <Enter> <Enter>")
        #expect(try desk.store.views(of: .networks).count == 1, "it asks first")
        try walk.press("<Enter>")
        #expect(try desk.store.views(of: .networks).isEmpty)
    }

    @Test func orderAndColumnsAreThereAgainForThisPersonOnly() throws {
        var walk = Walkthrough(desk)
        try walk.press("1 s \"voorz\" <Enter> s \"voorz\" <Enter> c \"werkgr\" <Enter>")
        let again = Walkthrough(desk)
        #expect(again.rehearsal.app.panes[0].title == walk.rehearsal.app.panes[0].title)
        func top(_ dependencies: Dependencies) throws -> String {
            var walk = Walkthrough(dependencies)
            try walk.press("1")
            return walk.screen.split(separator: "\n").dropFirst(3).prefix(3).joined()
        }
        let mine = try top(desk)
        #expect(!mine.contains("Werkgroepen"))
        #expect(try mine != top(desk.seen(by: "bram")))
        #expect(try top(desk.seen(by: "bram")).contains("Werkgroepen"))
    }

    @Test func aTallPaneShowsTheSelectedNetworkInFull() throws {
        for size in [Size(columns: 60, rows: 40), Size(columns: 300, rows: 30)] {
            var walk = Walkthrough(desk, size: size)
            try walk.press("1 z")
            #expect(walk.screen.contains("Gemeenten"))
        }
        var small = Walkthrough(desk)
        try small.press("1")
        #expect(!small.screen.contains("Gemeenten"))
    }

    /// The goldens of lists stand with those of their panes.
    private var here: String {
        #filePath.replacingOccurrences(of: "/Lists/", with: "/Panes/Networks/")
    }
}
