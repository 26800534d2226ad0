import KaderDomain
import Synchronization
import TerminalUI
import Testing

@testable import KaderApp

/// Everybody begins with the pane that they chose.
@Suite struct StartTests {
    private struct Unwritable: Error {}

    private final class Kept: Sendable {
        let places = Mutex<[String]>([])
    }

    @Test func whatIsLookedAtIsKeptAndComesFirstTheNextTime() throws {
        let kept = Kept()
        var dependencies = try Dependencies.demoDesk()
        dependencies.keepStart = { [kept] place in kept.places.withLock { $0.append(place) } }
        var story = Walkthrough(dependencies)
        try story.press("4 : \"voortaan hier\" <Enter>")
        #expect(story.screen.contains("Voortaan begint kader voor jou met Vandaag."))
        let place = try #require(kept.places.withLock { $0.first })
        dependencies.startPane = place
        #expect(Walkthrough(dependencies).screen.contains("[4 Vandaag]"))
    }

    @Test func onlyThePaneThatIsSeenIsReadFirst() throws {
        var dependencies = try Dependencies.demoDesk()
        func names(at place: String?) -> (first: [String], later: [String]) {
            dependencies.startPane = place
            let app = App(dependencies, size: .init(columns: 120, rows: 40))
            return (app.start.map(\.name), app.startUnseen.map(\.name))
        }
        let (usual, desk) = (names(at: nil), names(at: "desk"))
        #expect(desk.first.count < usual.first.count)
        #expect((usual.first + usual.later).sorted() == (desk.first + desk.later).sorted())
    }

    /// Panes that read nothing until they are seen show the same first as when one goes there.
    @Test(arguments: [("people", "5"), ("signals", "6"), ("employers", "7")])
    func whatIsReadWhenItIsSeenIsReadWhereItComesFirst(place: String, key: String) throws {
        var dependencies = try Dependencies.demoDesk()
        var story = Walkthrough(dependencies)
        try story.press(key)
        dependencies.startPane = place
        #expect(Walkthrough(dependencies).screen == story.screen)
        #expect(!story.screen.contains(Phrase.loading.nl))
    }

    @Test func aPaneThatIsNotThereIsNamed() throws {
        var dependencies = try Dependencies.demoDesk()
        dependencies.startPane = "kelder"
        #expect(Walkthrough(dependencies).screen.contains("Je instellingen beginnen met kelder"))
    }

    @Test func whereItCannotBeWrittenThatIsSaid() throws {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keepStart = { _ in throw Unwritable() }
        var story = Walkthrough(dependencies)
        try story.press(": \"voortaan hier\" <Enter>")
        #expect(story.screen.contains("Niet onthouden"))
    }
}
