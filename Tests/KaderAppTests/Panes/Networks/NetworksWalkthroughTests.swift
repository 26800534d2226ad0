import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// The pane as someone uses it, on a store with a few networks.
@Suite struct NetworksWalkthroughTests {
    func world() throws -> Dependencies {
        let dependencies = try Dependencies.still()
        try NetworkSamples.fill(dependencies.store)
        return dependencies
    }

    @Test func lookingRound() throws {
        var walk = Walkthrough(try world())
        try walk.stop("1")
        try walk.stop("<Down> <Enter>")
        try walk.stop("<End>")
        try walk.stop("<Esc> a")
        try walk.stop("r")
        try walk.stop("\"winters\"")
        try walk.stop("<Enter>")
        try walk.stop("r \"arnhem\" <Enter>")
        try expectGolden(walk.transcript, "looking-round.txt")
    }

    @Test func aWideScreen() throws {
        var walk = Walkthrough(try world(), size: Size(columns: 120, rows: 40))
        try walk.stop("1 z")
        try walk.stop("<Down> <Enter>")
        try expectGolden(walk.transcript, "wide.txt")
    }

    @Test func inEnglish() throws {
        let world = try Dependencies.still(language: .en)
        try NetworkSamples.fill(world.store)
        var walk = Walkthrough(world)
        try walk.stop("1 <Down> a")
        try walk.stop("<Enter>")
        try walk.stop("<Down> <Down> <Down> <Down> e")
        try expectGolden(walk.transcript, "in-english.txt")
    }

    @Test func aLargeFontInTheSun() throws {
        var walk = Walkthrough(try world(), size: Size(columns: 40, rows: 10))
        try walk.stop("1")
        try walk.stop("<Down> <Enter>")
        try walk.stop("<End>")
        try walk.stop("e")
        try expectGolden(walk.transcript, "small.txt")
    }

    @Test func addingANetworkWithAChairWhoIsNew() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.stop("1 n")
        try walk.stop("\"Oldambt\" <Tab> <Tab> \"oldam\"")
        try walk.stop("<Enter> <C-s>")
        try walk.stop("<Enter> f")
        try walk.stop("\"Jan de Boer\"")
        try walk.stop("<Enter>")
        try walk.stop("<Tab> \"0600001234\" <C-s>")
        try walk.stop("<Tab> \"voor\" <Tab> \"1-10\" <Tab>")
        try walk.stop("<C-s>")
        try expectGolden(walk.transcript, "adding-a-network.txt")
        let networks = try world.store.networks(in: "AM01")
        let oldambt = try #require(networks.first { $0.network.name == "Oldambt" })
        #expect(oldambt.chair == "Jan de Boer")
        #expect(oldambt.network.municipalities == ["GM1895"])
    }

    /// Limburg's provincial working group, as somebody types it in.
    @Test func aGroupOfAProvinceAcrossNetworks() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 r \"zuid-limb\" <Enter> n \"Parkstad\" <C-s>")
        try walk.press("n \"Westelijke Mijnstreek\" <C-s> <Enter>")
        try walk.stop("w \"Energietransitie\" <Tab> <Tab> \"parks\" <Enter>")
        try walk.stop("<Tab> \"limb\" <Enter> \"fatma\" <Enter> \"bram\" <Enter>")
        try walk.stop("<C-s>")
        try walk.stop("v \"web\" <Tab> \"Een webinar over warmte\" <C-s>")
        try walk.stop("r \"winters\" <Enter> \"1-1-2024\" <C-s>")
        try expectGolden(walk.transcript, "limburg.txt")
        let parkstad = try #require(
            try world.store.networks(in: "AM30").first { $0.network.name == "Parkstad" })
        #expect(parkstad.activeGroups == 1)
    }

    @Test func theCoverageIsWalkedThrough() throws {
        var walk = Walkthrough(try world())
        try walk.stop("1 C")
        try walk.stop("<Enter>")
        try walk.stop("\"ener\" <Enter>")
        try walk.stop("\"drent\"")
        try walk.stop("<Enter>")
        try walk.stop("m")
        try expectGolden(walk.transcript, "coverage.txt")
    }

    @Test func theCoverageOnAWideScreen() throws {
        var walk = Walkthrough(try world(), size: Size(columns: 120, rows: 40))
        try walk.stop("1 z C")
        try walk.stop("<Down> <Enter>")
        try expectGolden(walk.transcript, "coverage-wide.txt")
    }

    @Test func fromTheMunicipalitiesOfANetworkToTheirDivisions() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 <Down> <Enter> <Down> <Down>")
        try walk.stop("<Enter>")
        try walk.stop("<Enter>")
        try walk.stop("<End> <Enter>")
        try expectGolden(walk.transcript, "geography.txt")
    }

    @Test func geographyIsReachedFromEverywhere() throws {
        var walk = Walkthrough(try world())
        try walk.stop(": \"geogra\" <Enter>")
        try walk.stop("\"wijdem\" <Enter>")
        try walk.stop("<Enter>")
        try expectGolden(walk.transcript, "geography-anywhere.txt")
    }

    @Test func sideBySideNamesAreShownWhole() throws {
        let world = try world()
        try world.store.add(
            Network(id: .sample(105), name: "Zuidwest-Drenthe en Steenwijk", regions: ["AM01"]))
        let walk = Walkthrough(world, size: Size(columns: 120, rows: 40))
        #expect(walk.screen.contains("Zuidwest-Drenthe en Steenwijk"))
    }

    @Test func archivingAndTakingItBack() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 x")
        #expect(walk.screen.contains("Gearchiveerd: Eemsdelta."))
        #expect(try world.store.networks(in: "AM01").map(\.network.name) == ["Groningen"])
        try walk.press("u")
        #expect(
            try world.store.networks(in: "AM01").map(\.network.name) == ["Eemsdelta", "Groningen"])
        #expect(walk.screen.contains("Eemsdelta"))
    }

    @Test func aSecondOfficialAtTheSameTimeIsRefusedAtTheDays() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 <Down> <Enter> b \"fatma\" <Enter> <C-s>")
        #expect(walk.screen.contains("heeft dan al een vakbondsbestuurder"))
        #expect(try world.store.network(NetworkSamples.groningen).officials.count == 1)
        try walk.press("<C-u> \"1-1-2024\" <Tab> \"31-12-2024\" <C-s>")
        #expect(try world.store.network(NetworkSamples.groningen).officials.count == 2)
    }

    @Test func whatWasEnteredByMistakeGoesOutAndComesBack() throws {
        let world = try world()
        var walk = Walkthrough(world)
        func parts() throws -> [Int] {
            let detail = try world.store.network(NetworkSamples.groningen)
            return [detail.board.count, detail.officials.count, detail.groups.count]
        }
        let before = try parts()
        try walk.press("1 <Down> <Enter> <Down> <Down> <Down> <Down> x")
        #expect(walk.screen.contains("Weggehaald: voorzitter"))
        #expect(try parts() == [before[0] - 1, before[1], before[2]])
        try walk.press("u")
        #expect(try parts() == before)
        #expect(walk.screen.contains("Ongedaan gemaakt: functie weggehaald"))
        try walk.press("<Home> x")
        #expect(try world.store.network(NetworkSamples.groningen).network.isArchived)
    }

    @Test func aGroupFallsAsleep() throws {
        let world = try world()
        var walk = Walkthrough(world)
        try walk.press("1 <Down> <Enter> <End> <Up> <Up> e <Tab> \"slap\" <C-s>")
        let group = try world.store.network(NetworkSamples.groningen).groups
            .first { $0.id == NetworkSamples.group }
        #expect(group?.state == .dormant)
    }

    @Test func theHistoryOfAFunctionIsShown() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 <Down> <Enter> <Down> <Down> <Down> <Down> L")
        #expect(walk.screen.contains("functie toegevoegd"))
    }

    @Test func filteringAsYouType() throws {
        var walk = Walkthrough(try world())
        try walk.press("1 / \"gron\"")
        #expect(walk.screen.contains("Groningen (1)"))
        #expect(!walk.screen.contains("Eemsdelta"))
        try walk.press("<Esc>")
        #expect(walk.screen.contains("Eemsdelta"))
    }
}
