import Foundation
import KaderApp
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

/// A monkey at the keyboard: whatever is pressed, in whatever window, nothing breaks.
@Suite struct MonkeyTests {
    @Test func randomKeysNeverBreakTheProgramOrTheData() throws {
        var random = Seeded(Seed.fresh)
        let dependencies = try Dependencies.demoDesk()
        var program = Rehearsal(dependencies)
        for _ in 0..<Volume.of(100_000) {
            program.send(random.oneIn(200) ? Self.resize(&random) : .event(.key(Self.key(&random))))
            if random.oneIn(50) { program.send(.pause) }
            let size = program.app.canvas().size
            #expect(program.canvas.text.split(separator: "\n").count <= size.rows)
            if program.app.isOver { program = Rehearsal(dependencies) }
        }
        #expect(try dependencies.store.check() == [])
    }

    private static func resize(_ random: inout Seeded) -> AppMessage {
        .event(
            .resize(
                Size(columns: random.int(in: 1...200), rows: random.int(in: 1...60))))
    }

    private static func key(_ random: inout Seeded) -> Key {
        random.oneIn(3) ? random.pick(frequent) : random.pick(all)
    }

    private static let frequent: [Key] = [
        .enter, .escape, .tab, .down, .up, .control("s"), "n", "e", .left, .right,
    ]

    private static let all: [Key] =
        "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/?!é漢 "
        .map(Key.character) + frequent
        + [
            .backspace, .delete, .home, .end, .pageUp, .pageDown, .backTab, .control("r"),
            .control("u"), .control("w"), .alt("b"), .function(1), .insert,
        ]
}
