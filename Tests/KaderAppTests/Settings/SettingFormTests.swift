import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What an administrator sets, in the program.
@Suite struct SettingFormTests {
    private let key = SettingKey.message(.reminder, .nl)

    @Test func aTextIsChangedRefusedAndTakenBack() throws {
        let world = try Dependencies.still()
        let standard = try world.store.settings()[key]
        var walk = Walkthrough(world)
        try walk.press(": \"instellingen\" <Enter> \"herinnering\" <Enter>")
        #expect(walk.screen.contains("Instelling: herinnering (Nederlands)"))
        #expect(walk.screen.contains("{naam} {dag} {tijd} {plek}"))
        try walk.press("<C-u> \"Tot {bsn}\" <C-s>")
        #expect(walk.screen.contains("{bsn} is geen invulplek"))
        try walk.press("<C-u> \"Tot {dag}\" <C-s>")
        let lines = try world.store.settings()[key].split(separator: "\n")
        #expect(lines.contains("Tot {dag}"))
        try walk.press("u")
        #expect(try world.store.settings()[key] == standard)
        #expect(try world.store.settings().isStandard(key))
    }

    @Test func blankIsTheStandardAgain() throws {
        let world = try Dependencies.still()
        try world.store.set(try Setting(.offerHours, to: "3"))
        var walk = Walkthrough(world)
        try walk.press(": \"instellingen\" <Enter> <Enter> <C-u> \"0\" <C-s>")
        #expect(walk.screen.contains("kies een getal van 1 tot en met 336"))
        try walk.press("<C-u> <C-s>")
        #expect(try world.store.settings().isStandard(.offerHours))
        #expect(walk.screen.contains("De standaard geldt weer"))
        try walk.press("u")
        #expect(try world.store.settings().offerHours == 3)
    }

    @Test(arguments: [nil, "9"])
    func twoPeopleWhoChangeTheSameAreAsked(_ before: String?) throws {
        let world = try Dependencies.still()
        if let before { try world.store.set(try Setting(.offerHours, to: before)) }
        var walk = Walkthrough(world)
        try walk.press(": \"instellingen\" <Enter> <Enter> <C-u> \"5\"")
        try world.seen(by: "bram").store.set(try Setting(.offerHours, to: "7"))
        try walk.press("<C-s>")
        #expect(walk.screen.contains("Twee versies") && walk.screen.contains("bram"))
        #expect(try world.store.settings().offerHours == 7)
        try walk.press("i")
        #expect(try world.store.settings().offerHours == 5)
    }

    @Test func whereKaderOnlyReadsItIsRefused() throws {
        var world = try Dependencies.still()
        world.store = world.store.store.readOnly.as(world.store.actor, at: world.store.clock)
        var walk = Walkthrough(world)
        try walk.press(": \"instellingen\" <Enter>")
        #expect(walk.screen.contains("alleen te lezen"))
    }
}
