import KaderDomain
import KaderTesting

@testable import KaderStore

/// People noting when consulenten cannot come, and putting others in their place.
extension OfficeLife {
    mutating func changeBelongings(_ acting: ActingStore) throws {
        switch seeded.int(in: 0...4) {
        case 0...1: try addAbsence(acting)
        case 2: try removeAbsence(acting)
        case 3: try changeTraining(acting)
        default: try addConflict(acting)
        }
    }

    private mutating func addAbsence(_ acting: ActingStore) throws {
        let first = Office.monday + seeded.int(in: 0...6)
        let absence = Absence(
            id: id(), contact: seeded.pick(office.people).id, from: first,
            until: first + seeded.int(in: 0...2),
            hours: seeded.oneIn(2) ? Hours("09:00-11:00") : nil, reason: seeded.awkwardText(),
            isFromCalendar: seeded.oneIn(4))
        if let absence { try acting.add(absence) }
    }

    private mutating func removeAbsence(_ acting: ActingStore) throws {
        let all = try acting.absences(from: Office.monday, through: Office.monday + 20)
        if let one = pick(all) { try acting.remove(one.role.id) }
    }

    private mutating func changeTraining(_ acting: ActingStore) throws {
        let contact = seeded.pick(office.staff)
        let known = try acting.availability(of: contact)?.trainings ?? []
        if seeded.oneIn(3), let old = pick(known) { return try acting.remove(old.id) }
        let kind = seeded.pick(TrainingKind.allCases)
        let training = Training(
            id: id(), contact: contact, service: seeded.pick(Service.allCases), kind: kind,
            doneOn: Office.monday - seeded.int(in: 0...500))
        if let training { try acting.add(training) }
    }

    private mutating func addConflict(_ acting: ActingStore) throws {
        let party: InterestConflict.Party =
            seeded.oneIn(2) ? .person(seeded.pick(office.people).id) : .employer("Noorder")
        let conflict = InterestConflict(
            id: id(), contact: seeded.pick(office.staff), with: party, role: "OR")
        if let conflict { try acting.add(conflict) }
    }

    mutating func editConsulent(_ acting: ActingStore) throws {
        guard let old = try pick(acting.consulenten())?.role else { return }
        var new = old
        if seeded.oneIn(2) { new.weeklyMaximum = seeded.oneIn(2) ? seeded.int(in: 1...3) : nil }
        if seeded.oneIn(2) { new.pattern = [WeeklyHours("2 09:00-12:00")].compactMap { $0 } }
        if seeded.oneIn(3) { new.pattern = [] }
        try acting.edit(new, from: old)
    }

    mutating func replaceConsulent(_ acting: ActingStore) throws {
        let last = Office.monday + 20
        guard let entry = try pick(acting.agenda(from: Office.monday, through: last)),
            let out = pick(entry.spreekuur.staff)
        else { return }
        let proposed = try acting.replacements(for: out, in: entry.id).flatMap(\.consulenten)
        let by = seeded.oneIn(3) ? nil : pick(proposed)
        try acting.replace(out, by: by ?? seeded.pick(office.people).id, in: entry.id)
    }
}
