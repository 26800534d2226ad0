import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// One step with a signal, or a new one.
    mutating func changeSignal(_ acting: ActingStore) throws {
        let known = try acting.signals(all: true).map(\.id)
        guard let signal = pick(known), !seeded.oneIn(4) else { return try raiseSignal(acting) }
        switch seeded.int(in: 0...6) {
        case 0: try acting.examine(signal)
        case 1: try acting.report(signal)
        case 2: try acting.report(signal, to: pick(office.people).map { .official($0.id) })
        case 3: try acting.answer(signal, with: seeded.awkwardText())
        case 4: try acting.takeUp(signal)
        case 5: try acting.close(signal, because: "r" + seeded.awkwardText())
        default: try acting.dismiss(signal)
        }
    }

    private mutating func raiseSignal(_ acting: ActingStore) throws {
        if seeded.oneIn(4) { return try raiseByScan(acting) }
        let problem = seeded.pick(ProblemCatalogue().choices).code
        let employer = try pick(acting.employers())?.id.description
        let cell: SignalCell =
            employer.map { .employerProblem(employer: $0, problem: problem) } ?? .problem(problem)
        try acting.raise(
            id(), about: cell, note: "n" + seeded.awkwardText(),
            by: seeded.oneIn(2) ? pick(office.people)?.id : nil)
    }

    private func raiseByScan(_ acting: ActingStore) throws {
        try acting.raiseSignals(in: Office.monday.isoWeek)
    }
}
