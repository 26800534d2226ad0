/// What one process was to do, and what it said.
struct RaceAnswer {
    let step: RaceStep
    let outcome: Binary.Outcome

    private var isDone: Bool { outcome.status == 0 }

    /// Answers that cannot be true, whatever the order in which the processes came; empty where all
    /// can.
    ///
    /// A success is in the file, unless a later one changed it. A refusal had something in its way:
    /// at the beginning, or through another's success.
    static func lies(
        _ answers: [Self], before: [RaceWeek.Standing], after: [RaceWeek.Standing]
    ) -> [String] {
        var lies = answers.filter { $0.outcome.status > 1 }.map { "no answer: \($0)" }
        let kept = before.filter { old in
            !answers.contains { $0.isDone && $0.step.appointment == old.id }
        }
        lies += kept.filter { !after.contains($0) }.map { "changed by nobody: \($0)" }
        for answer in answers {
            let others = answers.filter { $0.isDone && $0.outcome != answer.outcome }
            let isTrue =
                answer.isDone
                ? answer.stands(after, answers) : answer.hasReason(before, others)
            if !isTrue { lies.append("\(answer)") }
        }
        return lies
    }

    private func stands(_ after: [RaceWeek.Standing], _ answers: [Self]) -> Bool {
        switch step {
        case .book(let contact, let slot):
            return after.contains {
                $0.id == outcome.id && $0.contact == contact && $0.slot == slot
            }
        case .move(let id, _):
            let own = answers.filter { $0.isDone && $0.step.appointment == id }
            if own.contains(where: { $0.step.isCancelling }) {
                return !after.contains { $0.id == id }
            }
            let ends = own.compactMap(\.step.slot)
            return after.contains { $0.id == id && ends.contains($0.slot) }
        case .cancel(let id):
            let cancels = answers.filter { $0.isDone && $0.step == .cancel(id) }
            return cancels.count == 1 && !after.contains { $0.id == id }
        case .accept, .decline, .offer: return true
        }
    }

    /// Whether something stood in the way, or may have.
    private func hasReason(_ before: [RaceWeek.Standing], _ others: [Self]) -> Bool {
        if let id = step.appointment, others.contains(where: { $0.step == .cancel(id) }) {
            return true
        }
        guard let slot = step.slot else { return false }
        let isHeld = before.contains { $0.slot == slot && $0.id != step.appointment }
        let wasTaken = others.contains { $0.step.slot == slot }
        guard case .book(let contact, _) = step else { return isHeld || wasTaken }
        let isElsewhere =
            before.contains { $0.contact == contact && $0.slot == slot }
            || others.contains { $0.step.contact == contact && $0.step.slot == slot }
        return isHeld || wasTaken || isElsewhere
    }
}
