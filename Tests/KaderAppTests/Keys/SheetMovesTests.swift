import KaderDomain
import TerminalUI
import Testing

@testable import KaderApp

/// In every sheet that is a list one goes on in the same way.
@Suite struct SheetMovesTests {
    private let day = Day("2026-11-24")!

    /// Where each key of movement leads, one row down where it is 1.
    private func steps<Command>(
        _ table: KeyTable<Command>, _ step: (Command) -> Int?
    ) -> [Int?] {
        let keys: [Key] = [.down, .up, .pageDown, .pageUp, .home, .end]
        return keys.map { table.binding(for: $0).flatMap { step($0.message) } }
    }

    private let expected: [Int?] = [1, -1, 10, -10, -1_000_000, 1_000_000]

    @Test func theWaitingListGoesByRowsPagesAndAllTheWay() {
        let sheet = WaitingSheet(
            content: .init(lines: [], reminders: [], day: day, upkeep: nil))
        let found = steps(sheet.keys(canChange: true)) {
            if case .move(let step) = $0 { step } else { nil }
        }
        #expect(found == expected)
    }

    @Test func theTaxServiceGoesByRowsPagesAndAllTheWay() {
        let sheet = TaxSheet(
            content: .init(
                questions: [], hasAnswered: false, days: [], monday: day.monday, campaigns: [],
                today: day))
        let found = steps(sheet.keys(canChange: true)) {
            if case .move(let step) = $0 { step } else { nil }
        }
        #expect(found == expected)
    }

    @Test func meetingsGoByRowsPagesAndAllTheWay() {
        let sheet = MeetingSheet([], on: day)
        let found = steps(sheet.keys(canChange: true)) {
            if case .move(let step) = $0 { step } else { nil }
        }
        #expect(found == expected)
    }
}
