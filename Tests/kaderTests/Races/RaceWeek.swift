import Foundation
import KaderTesting
import Testing

/// A desk with five days, Monday through Friday, at which one appointment at a time fits: one pair,
/// one room.
struct RaceWeek {
    let desk: DemoDesk
    let people: [String]
    let slots: [DemoDesk.Slot]
    private static let days = (1...5).map { "2027-03-0\($0)" }

    /// An appointment that stands in that week.
    struct Standing: Hashable {
        let id, contact: String
        let slot: DemoDesk.Slot
    }

    init() throws {
        desk = try DemoDesk()
        try desk.emptyWaitingList()
        for day in Self.days { try desk.planDay(day) }
        people = try desk.people()
        var slots: [DemoDesk.Slot] = []
        for day in Self.days { slots += try desk.freeSlots(on: day).prefix(4) }
        try #require(slots.count == 20)
        self.slots = slots
    }

    func standing() throws -> [Standing] {
        try desk.objects("appointment", "list", "--from", Self.days[0], "--days", "5")
            .compactMap { entry in
                guard let id = entry["id"] as? String, let contact = entry["contact"] as? String,
                    let day = entry["day"] as? String, let start = entry["start"] as? String
                else { return nil }
                return Standing(
                    id: id, contact: contact, slot: DemoDesk.Slot(day: day, start: start))
            }
    }

    /// After few slots and few appointments, so that processes meet.
    func step(_ seeded: inout Seeded, knowing standing: [Standing]) -> RaceStep {
        let slot = seeded.pick(slots)
        guard let known = standing.isEmpty ? nil : seeded.pick(standing) else {
            return .book(contact: seeded.pick(people), slot)
        }
        switch seeded.int(in: 0...5) {
        case 0...1: return .book(contact: seeded.pick(people), slot)
        case 2...3: return .move(known.id, slot)
        default: return .cancel(known.id)
        }
    }

    /// All started before any is waited for.
    func race(_ steps: [RaceStep]) throws -> [Binary.Outcome] {
        let kader = desk.kader
        let streams = steps.enumerated().map { place, step in
            let command = kader.shell(step.arguments, DemoDesk.now)
            let file = kader.path("race\(place)")
            return Binary.start("exec \(command) > '\(file).out' 2> '\(file).err'")
        }
        let statuses = streams.map(Binary.finish)
        return try statuses.enumerated().map { place, status in
            Binary.Outcome(
                status: status, out: try kader.read("race\(place).out"),
                err: try kader.read("race\(place).err"))
        }
    }

    /// Takes who waited off the list, and gives back the slot of who said yes: without it there is
    /// nothing left to offer after some fifty.
    func clear(_ wait: [String: Any], isTaken: Bool) throws {
        let id = try #require(wait["id"] as? String)
        let booked = (wait["appointment"] as? [String: Any])?["id"] as? String
        let ending =
            isTaken
            ? ["appointment", "cancel", try #require(booked), "--reason", "race"]
            : ["waiting", "withdraw", id]
        #expect(try desk.run(ending).status == 0)
    }

    /// The schedule breaks no rule, and the program's own check finds nothing.
    func expectSoundness(_ round: String) throws {
        #expect(try Schedule(path: desk.kader.database).faults.isEmpty, "\(round)")
        #expect(try desk.run("check").status == 0, "\(round)")
    }
}
