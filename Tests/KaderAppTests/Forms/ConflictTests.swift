import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// Two people change one record at the same time.
@Suite struct ConflictTests {
    /// Anna at the keyboard, and Bram elsewhere on the same store.
    func worlds() throws -> (anna: Dependencies, bram: Dependencies) {
        let anna = try Dependencies.still()
        try NetworkSamples.fill(anna.store)
        return (anna, try anna.seen(by: "bram"))
    }

    /// Bram renames the network, and moves it to one region.
    func bramRenames(_ world: Dependencies) throws {
        let network = try world.store.network(NetworkSamples.groningen).network
        var edited = network
        edited.name = "Groningen en Ommeland"
        edited.regions = ["AM01"]
        try world.store.edit(edited, from: network)
    }

    func groningen(_ world: Dependencies) throws -> Network {
        try world.store.network(NetworkSamples.groningen).network
    }

    @Test func theTwoVersionsAreShownAndMineIsChosen() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        try walk.press("1 <Down> e \" Stad\"")
        try bramRenames(bram)
        try walk.stop("<C-s>")
        try walk.stop("<Enter>")
        try expectGolden(walk.transcript, "two-versions.txt")
        #expect(try groningen(anna).name == "Groningen Stad")
        #expect(try groningen(anna).regions == ["AM01"])
    }

    @Test func theirsIsChosen() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        try walk.press("1 <Down> e \" Stad\"")
        try bramRenames(bram)
        try walk.press("<C-s> a")
        #expect(try groningen(anna).name == "Groningen en Ommeland")
        #expect(walk.screen.contains("Groningen en Omm"))
        let history = try anna.store.history(of: "network", "\(NetworkSamples.groningen)")
        #expect(history.prefix(2).map(\.command) == [.chooseOtherVersion, .keepOwnVersion])
        #expect(history[1].fields.map(\.after) == ["Groningen Stad"])
    }

    @Test func undoBringsBackTheVersionThatWasNotChosen() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        try walk.press("1 <Down> e \" Stad\"")
        try bramRenames(bram)
        try walk.press("<C-s> a u")
        #expect(try groningen(anna).name == "Groningen Stad")
        try walk.press("<C-r>")
        #expect(try groningen(anna).name == "Groningen en Ommeland")
    }

    @Test func otherFieldsDoNotClash() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        try walk.press("1 <Down> e <Tab> <Tab> <BS>")
        try bramRenames(bram)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Bewaard."))
        #expect(try groningen(anna).name == "Groningen en Ommeland")
        #expect(try groningen(anna).municipalities.count == 2)
    }

    @Test(arguments: [("<Enter>", "Jan van Dijk"), ("a", "Piet de Boer")])
    func aNameIsAskedAboutOnce(_ answer: (key: String, name: String)) throws {
        let (anna, bram) = try worlds()
        let person = try Contact.sample(70, "Kees Zwart")
        try bram.store.add(person)
        var walk = Walkthrough(anna)
        try walk.press("g \"zwart\" <Enter>")
        if !walk.screen.contains("Persoon wijzigen") { try walk.press("e") }
        try walk.press("<C-u> \"Jan van Dijk\"")
        var edited = person
        edited.name = try #require(PersonName(typed: "Piet de Boer"))
        try bram.store.edit(edited, from: person)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Naam van jou: Jan van Dijk"))
        #expect(walk.screen.contains("Naam van bram: Piet de Boer"))
        try walk.press(answer.key)
        #expect(walk.screen.contains("Bewaard."))
        #expect(try anna.store.contact(person.id).name.description == answer.name)
    }

    @Test func thePersonThatTheOtherChoseIsShownByName() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        let row = "1 <Down> <Enter> <Down> <Down> <Down> <Down>"
        try walk.press("\(row) e \"joris\" <Enter>")
        let function = try #require(
            try bram.store.network(NetworkSamples.groningen).board
                .first { $0.role.id == NetworkSamples.chair }?.role)
        var edited = function
        edited.contact = .sample(4)
        try bram.store.edit(edited, from: function)
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Joris van den Berg"))
        #expect(walk.screen.contains("Ria Hilhorst"))
        #expect(!walk.screen.contains("00000000-"))
        try walk.press("a")
        let chosen = try anna.store.network(NetworkSamples.groningen).board
            .first { $0.role.id == NetworkSamples.chair }
        #expect(chosen?.name == "Ria Hilhorst")
    }

    @Test func escLeavesTheFormAsItWasFilled() throws {
        let (anna, bram) = try worlds()
        var walk = Walkthrough(anna)
        try walk.press("1 <Down> e \" Stad\"")
        try bramRenames(bram)
        try walk.press("<C-s> <Esc>")
        #expect(walk.screen.contains("Groningen Stad"))
        #expect(try groningen(anna).name == "Groningen en Ommeland")
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Twee versies"))
    }
}
