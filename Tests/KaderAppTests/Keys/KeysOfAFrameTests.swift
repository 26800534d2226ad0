import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// What is asked of the key tables for every key says the same as the tables.
@Suite struct KeysOfAFrameTests {
    private static let places = [
        "1", "1 <Enter>", "2", "2 <Enter> <Down>", "3", "3 <Enter>", "3 t",
    ]

    @Test(arguments: places, [false, true])
    func aKeyDoesWhatItsTableSays(keys: String, isReadOnly: Bool) throws {
        let app = try app(keys, isReadOnly)
        let pane = app.panes[app.focus]
        for binding in pane.keys.bindings {
            for key in binding.keys {
                let first = pane.keys.binding(for: key)
                #expect(pane.binding(for: key)?.label == first?.label)
                #expect(pane.binding(for: key)?.refusal == first?.refusal)
            }
        }
        #expect(pane.binding(for: .function(12)) == nil)
    }

    @Test(arguments: places, [false, true])
    func whatIsHintedCanBeDone(keys: String, isReadOnly: Bool) throws {
        let app = try app(keys, isReadOnly)
        let pane = app.panes[app.focus]
        let expected = pane.keys.bindings.filter { $0.isHinted && $0.refusal == nil }
        #expect(pane.hinted.map(\.label) == expected.map(\.label))
        #expect(pane.hinted.map(\.keys) == expected.map(\.keys))
        #expect(!expected.isEmpty)
    }

    @Test(arguments: ["", "everywhere.help = F2\neverywhere.quit = Q"], [false, true])
    func whatIsHintedEverywhereIsOfItsTable(own: String, isReadOnly: Bool) throws {
        for keys in ["3", "1 n \"Olda\" <Esc>", "1 n \"Olda\" <C-t>"] {
            let app = try app(keys, isReadOnly, own)
            let expected = app.keys.bindings.filter(\.isHinted)
            #expect(app.hintedKeys == expected)
            #expect(!expected.isEmpty)
        }
    }

    @Test func anOwnKeyThatWorksAnywhereIsKnownAsOne() throws {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keyFile = "everywhere.free-mouse = F11"
        let app = Rehearsal(dependencies).app
        #expect(app.keyAnywhere(.function(11)) == .freeMouse)
        #expect(app.keyAnywhere(.function(4)) == nil)
        #expect(try Rehearsal(.demoDesk()).app.keyAnywhere(.function(4)) == .freeMouse)
    }

    private func app(_ keys: String, _ isReadOnly: Bool, _ own: String = "") throws -> App {
        var dependencies = try Dependencies.demoDesk()
        dependencies.keyFile = own
        let store = dependencies.store
        if isReadOnly {
            dependencies.store = store.store.readOnly.as(store.actor, at: store.clock)
        }
        var program = Rehearsal(dependencies)
        try program.type(keys)
        return program.app
    }
}
