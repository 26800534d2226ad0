import KaderDomain
import KaderTesting

@testable import KaderStore

extension OfficeLife {
    /// Joins the waiting list, or has an answer for somebody who is on it.
    mutating func changeWaiting(_ acting: ActingStore) throws {
        let lines = try acting.waitingList()
        guard let line = pick(lines), !seeded.oneIn(3) else { return try wait(acting) }
        switch seeded.int(in: 0...5) {
        case 0...1: try acting.offer()
        case 2: try acting.accept(line.id)
        case 3: try acting.decline(line.id)
        case 4: try acting.edit(changed(line.entry), from: line.entry)
        default: try acting.leaveWaitingList(line.id)
        }
    }

    private mutating func changed(_ entry: WaitingEntry) throws -> WaitingEntry {
        try entry.suiting(
            places: seeded.pick([[], [Office.place], [.online]]),
            part: seeded.pick([nil, .morning, .afternoon]),
            lastDay: seeded.pick([nil, Office.monday + 20]), housemates: 0)
    }

    private mutating func wait(_ acting: ActingStore) throws {
        guard let person = try pick(acting.contacts()) else { return }
        try acting.wait(
            WaitingEntry(
                id: id(), contact: person.id, service: seeded.pick([.loopbaan, .werkInkomen]),
                part: seeded.pick([nil, .morning, .afternoon]),
                since: Instant(seconds: seeded.int(in: 0...9))))
    }
}
