import GRDB
import KaderDemo
import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp
@testable import KaderStore

/// The demo desk, standing still: the same people and appointments every time.
extension Dependencies {
    /// - Parameters:
    ///   - hasConversations: most of what is told here begins with nothing written down.
    ///   - store: gets it; one in memory where left out.
    static func demoDesk(
        language: Language = .nl, actor: String = "anna", hasConversations: Bool = false,
        in store: Store? = nil
    ) throws -> Dependencies {
        let dependencies = try still(store: store, actor: actor, language: language)
        let filled = hasConversations ? FilledDesk.withConversations : FilledDesk.silent
        try filled.get().queue.backup(to: dependencies.store.store.queue)
        return dependencies
    }

    /// The same things for the same person, in memory: what is done there is done there only.
    func copied() throws -> Dependencies {
        let copy = try Dependencies.still(actor: store.actor.name, language: language)
        try store.store.queue.backup(to: copy.store.store.queue)
        return copy
    }
}

/// The demo desk, filled once: every test begins with a copy.
private enum FilledDesk {
    static let silent = Result { try filled(hasConversations: false) }
    static let withConversations = Result { try filled(hasConversations: true) }

    private static func filled(hasConversations: Bool) throws -> Store {
        let still = try Dependencies.still()
        try Demo.fill(
            still.store.store, scale: .desk, seed: 1, today: still.store.now.day,
            reference: still.reference, hasConversations: hasConversations,
            progress: { _ in })
        try still.store.store.queue.write(standStill)
        return still.store.store
    }

    /// The log has the real time, which would put since when actions run on the day of the test.
    private static func standStill(_ db: Database) throws {
        try db.execute(sql: "UPDATE command SET at = unixepoch('2026-11-23 12:00:00')")
    }
}

extension Rehearsal {
    /// Presses keys written as for `kader screen --keys`.
    mutating func type(_ script: String) throws {
        press(try Key.script(script))
    }

    /// The last line: what was said, in as many lines as that takes, or the keys that work.
    var status: String {
        let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = app.statusBar.rows(columns: app.size.columns)
        return lines.suffix(rows).map { String($0).trimmingBlanks }.joined(separator: " ")
    }
}
