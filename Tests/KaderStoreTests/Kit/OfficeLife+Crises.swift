import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// One step at a company in crisis, or with its crisis.
    mutating func changeCrisis(_ acting: ActingStore) throws {
        guard let crisis = try pick(acting.crises(all: true))?.crisis, !seeded.oneIn(4) else {
            return try startCrisis(acting)
        }
        let steps = try acting.crisis(crisis.id).steps
        switch (seeded.int(in: 0...5), pick(steps)?.step) {
        case (0, _): try acting.close(crisis.id, with: "r" + seeded.awkwardText())
        case (1, _):
            try acting.close(crisis.id, with: "r" + seeded.awkwardText(), leavingSteps: true)
        case (2, _): try acting.reopen(crisis.id)
        case (3, _): try acting.add(step(of: crisis))
        case (4, let step?): try acting.remove(step.id)
        case (_, let step?): try acting.edit(changed(step), from: step)
        case (_, nil): break
        }
    }

    private mutating func startCrisis(_ acting: ActingStore) throws {
        guard let employer = pick(try acting.employers()) else { return }
        let crisis = try Crisis(
            id: id(), employer: employer.id, began: Office.monday, note: seeded.awkwardText())
        try acting.start(crisis, with: [try step(of: crisis), try step(of: crisis)])
    }

    private mutating func step(of crisis: Crisis) throws -> CrisisStep {
        try CrisisStep(
            id: id(), crisis: crisis.id, "s" + seeded.awkwardText(),
            due: crisis.began + seeded.int(in: 0...30), role: seeded.pick(CrisisRole.allCases),
            owner: pick(office.people)?.id)
    }

    private mutating func changed(_ step: CrisisStep) throws -> CrisisStep {
        switch seeded.int(in: 0...4) {
        case 0: try step.with(state: .done(on: Office.monday))
        case 1: try step.with(state: .notNeeded(reason: "r" + seeded.awkwardText()))
        case 2: try step.with(state: .open)
        case 3: try step.with(due: step.due + seeded.int(in: 0...9))
        default: try step.with(owner: pick(office.people)?.id)
        }
    }
}
