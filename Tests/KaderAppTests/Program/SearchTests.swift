import KaderDomain
import KaderStore
import Synchronization
import TerminalUI
import Testing

@testable import KaderApp

/// Searching everything while answers take their time: the program without a rehearsal, so that the
/// test says when work is done.
@Suite struct SearchTests {
    private let desk: Dependencies
    private var app: App

    init() throws {
        desk = try .demoDesk()
        app = App(desk, size: Size(columns: 80, rows: 24))
        _ = app.update(.event(.key("g")))
    }

    private mutating func type(_ text: String) -> [Work] {
        text.flatMap { app.update(.event(.key(.character($0)))) }
    }

    private func answers(_ works: [Work]) -> [AppMessage] {
        let messages = Mailbox()
        for work in works { work.run(desk) { messages.put($0) } }
        return messages.takeAll()
    }

    private var screen: String { app.canvas().text }

    @Test mutating func aQueryThatWasOvertakenIsNotLookedFor() throws {
        let works = type("vera")
        #expect(works.count == 3)
        let answers = answers(works)
        #expect(answers.count == 1)
        guard case .found(let hits, let query) = try #require(answers.first) else {
            Issue.record("no answer")
            return
        }
        #expect(query == "vera" && !hits.isEmpty)
    }

    @Test mutating func itSaysThatItSearchesUntilTheAnswerIsThere() {
        let works = type("vera")
        #expect(screen.contains("even zoeken…"))
        for answer in answers(works) { _ = app.update(answer) }
        #expect(!screen.contains("even zoeken…") && screen.contains("Vera Mulder"))
    }

    @Test mutating func enterBeforeTheAnswerGoesToWhatIsFoundForAllThatWasTyped() throws {
        for answer in answers(type("ve")) { _ = app.update(answer) }
        let works = type("ra mulder")
        #expect(app.update(.event(.key(.enter))).isEmpty)
        #expect(screen.contains("even zoeken…"))
        let read = answers(works).flatMap { app.update($0) }
        #expect(read.map(\.name) == ["read person", "note openedPerson"])
    }
}
