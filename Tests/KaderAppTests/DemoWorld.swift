import KaderApp
import KaderDemo
import KaderDomain
import KaderStore
import TerminalUI
import Testing

/// The demo desk, standing still: the same people and appointments every time.
extension Dependencies {
    /// - Parameter hasConversations: most of what is told here begins with nothing written down.
    static func demoDesk(
        language: Language = .nl, actor: String = "anna", hasConversations: Bool = false
    ) throws -> Dependencies {
        let dependencies = try still(actor: actor, language: language)
        try Demo.fill(
            dependencies.store.store, scale: .desk, seed: 1, today: dependencies.store.now.day,
            reference: dependencies.reference, hasConversations: hasConversations,
            progress: { _ in })
        return dependencies
    }
}

extension Rehearsal {
    /// Presses keys written as for `kader screen --keys`.
    mutating func type(_ script: String) throws {
        press(try Key.script(script))
    }

    /// The last line: what was said, or the keys that work.
    var status: String {
        canvas.text.split(separator: "\n", omittingEmptySubsequences: false).last
            .map(String.init) ?? ""
    }
}
