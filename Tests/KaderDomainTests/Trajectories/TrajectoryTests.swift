import KaderDomain
import Testing

@Suite struct TrajectoryTests {
    private let start = Day("2026-11-24") ?? .first

    private func trajectory(
        of contact: Contact.ID = .named("p"), on ground: TrajectoryGround = .atRisk,
        because reason: String = "", days: Int = 180
    ) throws(TrajectoryError) -> Trajectory {
        try Trajectory(
            id: .named("t"), of: contact, with: .named("a"), on: ground, because: reason,
            from: start, until: start + days)
    }

    @Test func anExceptionSaysWhy() throws {
        #expect(throws: TrajectoryError.noReason) { try trajectory(on: .exception, because: " ") }
        #expect(try trajectory(on: .exception, because: "Partner van een lid").isActive)
    }

    @Test func itEndsOnOrAfterItsFirstDay() throws {
        #expect(throws: TrajectoryError.endsBeforeItBegins) { try trajectory(days: -1) }
        #expect(try trajectory(days: 0).end == start)
        #expect(throws: TrajectoryError.endsBeforeItBegins) {
            try trajectory().closed(Trajectory.Closing(on: start - 1, with: .newJob))
        }
    }

    @Test func anExtensionMakesItLonger() throws {
        let old = try trajectory()
        #expect(try old.extended(to: start + 200).end == start + 200)
        #expect(throws: TrajectoryError.notLater) { try old.extended(to: start + 180) }
        let closed = try old.closed(Trajectory.Closing(on: start + 9, with: .newJob))
        #expect(throws: TrajectoryError.closed) { try closed.extended(to: start + 200) }
        #expect(throws: TrajectoryError.closed) {
            try closed.closed(Trajectory.Closing(on: start + 10, with: .broken))
        }
    }

    @Test func itsEndIsToldOfAsLongBeforeAsIsSet() throws {
        let settings = Settings([try Setting(.trajectoryAlarmDays, to: "30")])
        #expect(try trajectory().alarm(settings) == start + 150)
        #expect(try trajectory().alarm(Settings()) == start + 166)
        let closed = try trajectory().closed(Trajectory.Closing(on: start, with: .keptJob))
        #expect(closed.alarm(settings) == nil)
    }

    @Test func aLineSaysWhatAndAStepWhen() throws {
        func line(
            _ kind: TrajectoryItem.Kind, _ text: String, _ day: Day?
        ) throws -> TrajectoryItem {
            try TrajectoryItem(id: .named("i"), of: .named("t"), kind, text, on: day)
        }
        #expect(throws: TrajectoryError.nothingSaid) { try line(.goal, " ", nil) }
        #expect(throws: TrajectoryError.noDay) { try line(.step, "Brief", nil) }
        #expect(throws: TrajectoryError.noDay) { try line(.extension, "Ziek", nil) }
        #expect(try line(.training, "Solliciteren", nil).progress == .open)
        #expect(try line(.extension, "Wachttijd", start).marked(.open).progress == .done)
    }

    @Test func goalsThatWereDroppedDoNotCount() throws {
        let items = try [TrajectoryItem.Progress.done, .open, .dropped].enumerated().map {
            try TrajectoryItem(
                id: .named("g\($0)"), of: .named("t"), .goal, "Doel", progress: $1)
        }
        let entry = TrajectoryEntry(
            trajectory: try trajectory(), contact: "P", adviser: "A", items: items, alarm: nil)
        #expect(entry.goals == (1, 2))
        #expect(!entry.isEnding(on: start + 999))
    }

    @Test func aMaximumIsANumberThatCanBe() {
        #expect(AdviserLimit(of: .named("a"), -1) == nil)
        #expect(AdviserLimit(of: .named("a"), 201) == nil)
        #expect(AdviserLimit(of: .named("a"), 0)?.maximum == 0)
    }
}
