internal import GRDB
internal import KaderDomain

/// A row of `signal`. To whom it was reported counts only with the day, and an answer with its day:
/// a merge of two replicas may leave one of them.
struct SignalRecord: Record {
    static let kind = ThingKind(
        "signal",
        fields: [
            "cell", "raised", "evidence", "state", "reporter", "note", "routedTo", "reportedOn",
            "answer", "answeredOn",
        ])

    let id, cell, raised, state, note, answer: String
    let evidence, reporter, routedTo, reportedOn, answeredOn: String?

    init(_ signal: Signal) {
        id = signal.id.description
        cell = signal.cell.description
        raised = signal.raised.description
        evidence = signal.evidence?.description
        state = signal.state.description
        reporter = signal.reporter?.description
        note = signal.note
        routedTo = signal.report?.route.description
        reportedOn = signal.report?.day.description
        answer = signal.answer?.text ?? ""
        answeredOn = signal.answer?.day.description
    }

    init(row: Row) {
        id = row["id"]
        cell = row["cell"]
        raised = row["raised"]
        evidence = row["evidence"]
        state = row["state"]
        reporter = row["reporter"]
        note = row["note"]
        routedTo = row["routedTo"]
        reportedOn = row["reportedOn"]
        answer = row["answer"]
        answeredOn = row["answeredOn"]
    }

    var fields: [DatabaseValue] {
        [cell, raised].map(\.databaseValue)
            + [evidence.databaseValue, state.databaseValue, reporter.databaseValue]
            + [note.databaseValue, routedTo.databaseValue, reportedOn.databaseValue]
            + [answer.databaseValue, answeredOn.databaseValue]
    }

    func value() throws -> Signal {
        let (counts, who) = (
            evidence.flatMap { Signal.Evidence($0) }, reporter.flatMap { SignalReporter($0) }
        )
        guard (evidence == nil) == (counts == nil), (reporter == nil) == (who == nil),
            let id = Signal.ID(id), let cell = SignalCell(cell), let raised = ISOWeek(raised),
            let state = SignalState(state)
        else { throw unreadable }
        return Signal(
            id: id, cell: cell, raised: raised, evidence: counts, state: state, reporter: who,
            note: note, report: try report(), answer: try given())
    }

    private func report() throws -> Signal.Report? {
        guard let routedTo, let reportedOn else { return nil }
        guard let route = SignalRoute(routedTo), let day = Day(reportedOn) else {
            throw unreadable
        }
        return Signal.Report(to: route, on: day)
    }

    private func given() throws -> Signal.Answer? {
        guard let answeredOn, !answer.isEmpty else { return nil }
        guard let day = Day(answeredOn) else { throw unreadable }
        return Signal.Answer(answer, on: day)
    }
}
