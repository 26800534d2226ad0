import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// What is done by the words of the palette is what the key does.
@Suite struct PaletteTests {
    /// From another pane, so that a command that is there by accident is not; the pane was seen before, for
    /// what there is to choose in it is read when it is.
    @Test(arguments: 0..<7)
    func aCommandOfAPaneDoesWhatItsKeyDoes(pane: Int) throws {
        let world = try Dependencies.demoDesk()
        var start = Rehearsal(world)
        try start.type("\(pane + 1)")
        let bindings = start.app.panes[pane].keys.bindings.filter { $0.refusal == nil }
        #expect(bindings.count > 5)
        for binding in bindings {
            let key = try #require(binding.keys.first)
            let id = PaletteEntry.ID(pane: pane, label: binding.label[.nl])
            let asked = try screen(of: id, from: "\(pane + 1) \((pane + 1) % 7 + 1)", in: world)
            let pressed = try screen(after: key, from: "\(pane + 1)", in: world)
            #expect(asked == pressed, "\(binding.label[.nl])")
        }
    }

    @Test func aCommandOfTheProgramDoesWhatItsKeyDoes() throws {
        let world = try Dependencies.demoDesk()
        let bindings = Rehearsal(world).app.keys.bindings.filter { $0.refusal == nil }
        #expect(bindings.count > 40)
        for binding in bindings {
            let id = PaletteEntry.ID(pane: nil, label: binding.label[.nl])
            let asked = try screen(of: id, from: "3", in: world)
            // The palette that is opened from the palette offers what was done last first.
            guard let key = binding.keys.first, binding.message != .palette else { continue }
            #expect(try asked == screen(after: key, from: "3", in: world), "\(id.label)")
        }
    }

    private func screen(
        after key: Key, from start: String, in world: Dependencies
    ) throws -> String {
        var program = Rehearsal(try world.copied())
        try program.type(start)
        program.press([key])
        return program.canvas.text
    }

    /// What stands there after its words are typed, and it is gone to where it is not the first.
    private func screen(
        of id: PaletteEntry.ID, from start: String, in world: Dependencies
    ) throws -> String {
        var program = Rehearsal(try world.copied())
        try program.type("\(start) :")
        program.press(id.label.map { .character($0) })
        let found = program.app.paletteEntries(matching: id.label)
        let place = try #require(found.firstIndex { $0.id == id }, "\(id.label) is not offered")
        program.press(Array(repeating: .down, count: place) + [.enter])
        return program.canvas.text
    }
}
