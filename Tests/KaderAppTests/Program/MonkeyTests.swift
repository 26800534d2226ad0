import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import TerminalUI
import Testing

@testable import KaderApp

/// A monkey at the keyboard: whatever is pressed, in whatever window, nothing breaks.
@Suite struct MonkeyTests {
    @Test func randomKeysNeverBreakTheProgramOrTheData() throws {
        var random = Seeded(Seed.fresh)
        let dependencies = try Dependencies.demoDesk()
        var program = Rehearsal(dependencies)
        var drawings: [PaneDrawing] = []
        for _ in 0..<Volume.of(100_000) {
            program.send(Self.message(&random))
            if random.oneIn(50) { program.send(.pause) }
            let canvas = program.canvas
            if random.oneIn(20) {
                #expect(program.app.canvas(reusing: &drawings) == canvas)
            }
            if program.app.isOver { program = Rehearsal(dependencies) }
            // Behind a curtain nothing is to be broken: it stays up for as long as it takes to look.
            if program.app.curtain != nil, random.oneIn(5) { program.press([.function(5)]) }
        }
        #expect(try dependencies.store.check() == [])
    }

    static func message(_ random: inout Seeded) -> AppMessage {
        switch random.int(in: 1...200) {
        case 1: resize(&random)
        case 2: .event(.paste(random.pick(pastes)))
        case 3...30: .event(.mouse(mouse(&random)))
        default: .event(.key(key(&random)))
        }
    }

    private static let pastes = ["", "Anna\r\nde Boer\t\u{1B}[2J", "24-11", "\u{0}", "é漢\u{301}"]

    private static func mouse(_ random: inout Seeded) -> MouseEvent {
        let actions: [MouseEvent.Action] = [
            .press, .press, .doublePress, .drag, .release, .scrollUp, .scrollDown,
        ]
        let point = Point(column: random.int(in: 0...200), row: random.int(in: 0...60))
        return MouseEvent(random.pick(actions), at: point)
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

    /// All that has a meaning somewhere, and some that have none.
    static let all: [Key] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?!:*[]=<>-é漢 "
        .map(Key.character) + frequent
        + [
            .backspace, .delete, .home, .end, .pageUp, .pageDown, .backTab, .control("r"),
            .control("u"), .control("w"), .alt("b"), .function(1), .function(4), .insert,
            .function(7), .function(8), .function(9), .control("t"), .control("o"), .control("z"),
            .control("y"), .alt(">"), .control("p"), .control("n"), .function(2), .function(3),
            .function(5), .function(6),
        ]

    /// A key that comes along is one that it presses too.
    @Test func itPressesEveryKeyThatDoesSomething() throws {
        let app = Rehearsal(try .demoDesk()).app
        let known = KeyCatalogue(app.panes).modes.joined().flatMap(\.keys)
        #expect(Set(known).subtracting(Self.all).subtracting([.control("c")]) == [])
    }
}
