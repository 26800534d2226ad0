import KaderDomain
import KaderStore
import KaderTesting

extension OfficeLife {
    /// Writes a conference or what is said there, turns it into the plan, or marks a condition.
    mutating func changeConference(_ acting: ActingStore) throws {
        switch seeded.int(in: 0...5) {
        case 0:
            try acting.write(
                Conference(
                    region: "AM01", year: 2026, place: seeded.awkwardText(),
                    attendance: ["ZW": seeded.int(in: 0...3)]))
        case 1, 2: try addPoint(acting)
        case 3:
            try acting.mark(
                ConditionMark(
                    region: "AM01", condition: seeded.pick([.presence, .course]),
                    state: seeded.pick(ConditionMark.State.allCases),
                    owner: try pick(acting.contacts()).map { .person($0.id) }, day: Office.monday))
        default: try changePoint(acting)
        }
    }

    private mutating func addPoint(_ acting: ActingStore) throws {
        guard let detail = try pick(acting.conferences()) else { return }
        let person = seeded.oneIn(2) ? try pick(acting.contacts()) : nil
        try acting.add(
            ConferencePoint(
                id: id(), at: detail.id, seeded.pick(ConferencePoint.Sort.allCases),
                text: "x" + seeded.awkwardText(), owner: person.map { .person($0.id) }))
    }

    private mutating func changePoint(_ acting: ActingStore) throws {
        guard let detail = try pick(acting.conferences()), let old = pick(detail.points) else {
            return
        }
        switch seeded.int(in: 0...2) {
        case 0: try acting.removeConferencePoint(old.id)
        case 1: try acting.turn(old.id)
        default:
            var new = old
            new.text = "y" + seeded.awkwardText()
            try acting.edit(new, from: old)
        }
    }
}
