import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    mutating func walkIn(_ acting: ActingStore) throws {
        _ = try acting.addWalkIn(id(), in: "groningen", name: seeded.awkwardText())
    }

    mutating func deskStep(_ acting: ActingStore) throws {
        let day = Office.monday + seeded.int(in: 0...1)
        guard let visit = try pick(acting.desk(on: day).visits) else { return }
        let helper = seeded.oneIn(2) ? seeded.pick(office.staff) : nil
        try acting.take(seeded.pick(DeskStep.allCases), visit.id, with: helper)
    }

    mutating func editWalkIn(_ acting: ActingStore) throws {
        let walkIns = try acting.desk(on: Office.monday).visits.compactMap(\.walkIn)
        guard let old = pick(walkIns) else { return }
        var new = old
        new.about = seeded.awkwardText()
        new.contact = seeded.oneIn(2) ? pick(office.people)?.id : old.contact
        try acting.edit(new, from: old)
    }

    mutating func callback(_ acting: ActingStore) throws {
        if seeded.oneIn(3), let untold = try pick(acting.cancellationsToTell()) {
            return try acting.tellCancelled([untold.id])
        }
        guard seeded.oneIn(2), let old = try pick(acting.callbacks()) else {
            return try acting.addCallback(id(), name: "Jo \(seeded.awkwardText())")
        }
        try acting.finishCallback(old.id)
    }
}
