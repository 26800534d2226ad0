/// What people do with a signal: each step is the same signal one state on, or refused.
extension Signal {
    /// What a person saw, without statistics (S60).
    ///
    /// - Throws: ``SignalError/nothingSeen`` where they do not say what.
    public static func raised(
        _ id: ID, about cell: SignalCell, in week: ISOWeek, note: String,
        by reporter: SignalReporter
    ) throws(SignalError) -> Signal {
        guard !note.trimmed.isEmpty else { throw .nothingSeen }
        return Signal(
            id: id, cell: cell, raised: week, evidence: nil, state: .new, reporter: reporter,
            note: note)
    }

    /// The same with what somebody saw of it since, below what was known. Who raised it stays the one to
    /// whom the answer goes; where nobody did, that is who saw this.
    ///
    /// - Throws: ``SignalError/nothingSeen``, ``SignalError/notNow(_:)`` where it is closed.
    public func adding(
        _ sighting: String, by reporter: SignalReporter
    ) throws(SignalError) -> Signal {
        guard state.isOpen else { throw .notNow(state) }
        guard !sighting.trimmed.isEmpty else { throw .nothingSeen }
        let notes = [note, sighting.trimmed].filter { !$0.isEmpty }
        return Signal(
            id: id, cell: cell, raised: raised, evidence: evidence, state: state,
            reporter: self.reporter ?? reporter, note: notes.joined(separator: "\n"),
            report: report, answer: answer)
    }

    /// - Throws: ``SignalError/notNow(_:)`` where it is not new.
    public func examined() throws(SignalError) -> Signal {
        guard state == .new else { throw .notNow(state) }
        return with(.inExamination)
    }

    /// - Throws: ``SignalError/notNow(_:)`` where it was reported before, or is closed.
    public func reported(to route: SignalRoute, on day: Day) throws(SignalError) -> Signal {
        guard state == .new || state == .inExamination else { throw .notNow(state) }
        return with(.reported, report: Report(to: route, on: day))
    }

    /// What the one to whom it was reported says; a later answer takes the place of an earlier.
    ///
    /// - Throws: ``SignalError``.
    public func answered(_ text: String, on day: Day) throws(SignalError) -> Signal {
        guard state.isOpen else { throw .notNow(state) }
        guard report != nil else { throw .notReported }
        guard !text.trimmed.isEmpty else { throw .noAnswer }
        return with(state, answer: Answer(text.trimmed, on: day))
    }

    /// - Throws: ``SignalError/notNow(_:)`` where it was, or is closed.
    public func takenUp() throws(SignalError) -> Signal {
        guard state.isOpen, state != .takenUp else { throw .notNow(state) }
        return with(.takenUp)
    }

    /// - Throws: ``SignalError/noReason``, ``SignalError/notNow(_:)`` where it is closed already.
    public func closed(because reason: String) throws(SignalError) -> Signal {
        guard state.isOpen else { throw .notNow(state) }
        guard !reason.trimmed.isEmpty else { throw .noReason }
        return with(.closed(reason: reason.trimmed))
    }

    /// - Throws: ``SignalError/notNow(_:)`` where it is closed already.
    public func dismissed(because reason: String = "") throws(SignalError) -> Signal {
        guard state.isOpen else { throw .notNow(state) }
        return with(.falseAlarm(reason: reason.trimmed))
    }

    /// A new look at what got worse: what was reported and answered was about less.
    public func reopened(by rise: Rise, in week: ISOWeek) -> Signal {
        Signal(
            id: id, cell: rise.cell, raised: week, evidence: Evidence(rise), state: .new,
            reporter: reporter, note: note)
    }

    private func with(
        _ state: SignalState, report: Report? = nil, answer: Answer? = nil
    ) -> Signal {
        Signal(
            id: id, cell: cell, raised: raised, evidence: evidence, state: state,
            reporter: reporter, note: note, report: report ?? self.report,
            answer: answer ?? self.answer)
    }
}

extension Signal {
    /// The last day on which an answer is in time; nil where none is waited for.
    public func answerDue(within days: Int) -> Day? {
        guard state.isOpen, answer == nil else { return nil }
        return report.map { $0.day + days }
    }
}

extension Signal.Evidence {
    /// What the window tells that stands out most.
    public init(_ rise: Rise) {
        self.init(level: rise.level, weeks: rise.test.weeks, members: rise.test.members)
    }
}
