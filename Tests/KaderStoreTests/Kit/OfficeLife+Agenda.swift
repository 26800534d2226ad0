import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

extension OfficeLife {
    mutating func planSpreekuur(_ acting: ActingStore) throws {
        let from = seeded.int(in: 8...15)
        let hours = "\(Self.padded(from)):00-\(Self.padded(from + seeded.int(in: 1...4))):00"
        let isOnline = seeded.oneIn(5)
        try acting.plan(
            try Spreekuur(
                id: id(), service: seeded.pick(Service.allCases),
                at: isOnline ? .online : Office.place, on: day(),
                during: #require(Hours(hours)),
                staffedBy: some(office.staff, upTo: 3),
                in: isOnline ? [] : some(office.rooms.map(\.id), upTo: 2)))
    }

    mutating func editSpreekuur(_ acting: ActingStore) throws {
        guard let old = try pick(spreekuren(acting)) else { return }
        let to = min(1440, old.hours.to.minutes + 30 * seeded.int(in: -2...2))
        let hours = TimeOfDay(minutes: to).flatMap { Hours(from: old.hours.from, to: $0) }
        let edited = try Spreekuur(
            id: old.id, service: old.service, at: old.place, on: old.day,
            during: hours ?? old.hours,
            staffedBy: seeded.oneIn(2) ? old.staff : some(office.staff, upTo: 3), in: old.rooms)
        try acting.edit(edited, from: old)
    }

    mutating func cancelSpreekuur(_ acting: ActingStore) throws {
        guard let old = try pick(spreekuren(acting)) else { return }
        try acting.cancel(old.id, because: "ziek")
    }

    mutating func book(_ acting: ActingStore) throws {
        let service = seeded.pick([Service.loopbaan, .werkInkomen, .belasting])
        let slots = try acting.slots(for: service, from: Office.monday, days: 5)
        guard let slot = pick(slots), let client = pick(office.people)?.id
        else { return }
        let request = BookingRequest(
            service: service, place: slot.place, day: slot.day, time: slot.hours.from)
        _ = try acting.book(id(), for: client, request, note: "over werk")
    }

    mutating func moveAppointment(_ acting: ActingStore) throws {
        guard let old = try pick(appointments(acting)) else { return }
        let slots = try acting.slots(
            for: old.appointment.service, at: old.place, from: Office.monday, days: 5)
        guard let slot = pick(slots) else { return }
        _ = try acting.move(old.id, to: slot.day, slot.hours.from)
    }

    mutating func cancelAppointment(_ acting: ActingStore) throws {
        guard let old = try pick(appointments(acting)) else { return }
        try acting.cancel(old.id, because: "verhinderd")
    }

    mutating func editNote(_ acting: ActingStore) throws {
        guard let old = try pick(appointments(acting)) else { return }
        try acting.edit(note: seeded.awkwardText(), of: old.appointment)
    }

    private func spreekuren(_ acting: ActingStore) throws -> [Spreekuur] {
        try acting.agenda(from: Office.monday, through: Office.monday + 6).map(\.spreekuur)
    }

    private func appointments(_ acting: ActingStore) throws -> [AppointmentEntry] {
        try acting.appointments(from: Office.monday, through: Office.monday + 6)
    }

    mutating func day() -> Day { Office.monday + seeded.int(in: 0...3) }

    mutating func some<T>(_ all: [T], upTo count: Int) -> [T] {
        Array(all.shuffled(using: &seeded).prefix(seeded.int(in: 1...count)))
    }

    static func padded(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : "\(hour)" }
}
