import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// Issue 3: days on which the house is closed say so, wherever one went meanwhile.
@Suite struct ClosedDaysTests {
    private let world: Dependencies
    private var program: Rehearsal

    init() throws {
        world = try .demoDesk()
        let days = [
            ("2026-11-26", "schilders"), ("2026-12-03", "teamdag"), ("2026-12-17", "kerstborrel"),
        ]
        for (number, (text, reason)) in days.enumerated() {
            let day = try #require(Day(text))
            let closure = Closure(
                id: .sample(number + 1), house: "groningen", first: day, last: day, reason: reason)
            try world.store.add(try #require(closure))
        }
        program = Rehearsal(world, size: Size(columns: 120, rows: 40))
        try program.type("3")
    }

    private var screen: String { program.canvas.text }

    @Test mutating func weeksSayItAfterPagingToAndFro() throws {
        #expect(screen.contains("schilders"), "\(screen)")
        try program.type("]")
        #expect(screen.contains("teamdag") && !screen.contains("schilders"), "\(screen)")
        try program.type("[")
        #expect(screen.contains("schilders") && !screen.contains("teamdag"), "\(screen)")
        try program.type("] ] ]")
        #expect(screen.contains("kerstborrel"), "\(screen)")
        try program.type("[ [ [")
        #expect(screen.contains("schilders"), "\(screen)")
    }

    @Test mutating func monthsSayItTooAndTheHolidays() throws {
        try program.type("m")
        #expect(screen.contains(" 26◇"), "\(screen)")
        try program.type("]")
        #expect(
            screen.contains(" 17◇") && screen.contains(" 25◇"), "the party and Christmas \(screen)")
        #expect(!screen.contains(" 24◇"))
        try program.type("[")
        #expect(screen.contains(" 26◇"), "\(screen)")
        try program.type("w ]")
        #expect(screen.contains("teamdag"), "\(screen)")
    }

    /// What was read before of a house says so still, after another house and another week.
    @Test mutating func aHouseSaysItAfterAnotherHouse() throws {
        try program.type("p \"friesland\" <Enter>")
        #expect(!screen.contains("schilders"), "\(screen)")
        try program.type("] p \"vakbondshuis groningen\" <Enter>")
        #expect(screen.contains("teamdag"), "\(screen)")
        try program.type("[")
        #expect(screen.contains("schilders"), "\(screen)")
    }
}
