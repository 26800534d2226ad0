internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderStore

/// Where bookings are measured: 28 houses that hold a loopbaanspreekuur from nine until five on
/// every day of five winters, some 133,000 slots, and people who want one. The floor program
/// `book.c` counts on the same figures.
enum BookingGround {
    static let houses = 28
    static let winters = 5
    static let daysOfWinter = 119
    static let firstHour = 9
    static let slots = 8
    static let people = 2000

    static func place(_ house: Int) -> String { house < 10 ? "bench-0\(house)" : "bench-\(house)" }

    /// From 16 November; all of them in winter time.
    static func day(_ number: Int) -> Day {
        let year = 2026 + number / daysOfWinter
        return (Day(year: year, month: 11, day: 16) ?? .first) + number % daysOfWinter
    }

    static func make(at path: String) throws {
        try Store.createWhole(at: path, Demo.founding) { store in
            let acting = store.as(try actor())
            try acting.addAll(try (0..<people).map { .contact(try visitor($0)) })
            for house in 0..<houses { try acting.addAll(try things(of: house)) }
        }
    }

    static func actor() throws -> Actor {
        guard let actor = Actor("bench") else { throw BenchError.brokenTable }
        return actor
    }

    private static func visitor(_ number: Int) throws -> Contact {
        try contact("Bezoeker", number)
    }

    private static func contact(_ kind: String, _ number: Int) throws -> Contact {
        guard let name = PersonName(family: "\(kind) \(number)") else {
            throw BenchError.brokenTable
        }
        return Contact(id: .named("bench \(kind) \(number)"), name: name)
    }

    private static func things(of house: Int) throws -> [StoredThing] {
        let staff = try [2 * house, 2 * house + 1].map { try contact("Consulent", $0) }
        let id = Room.ID.named("bench \(house)")
        guard let room = Room(id: id, house: place(house), name: "Spreekkamer"),
            let from = TimeOfDay(hour: firstHour, minute: 0),
            let until = TimeOfDay(hour: firstHour + slots, minute: 0),
            let hours = Hours(from: from, to: until)
        else { throw BenchError.brokenTable }
        let spreekuren = try (0..<winters * daysOfWinter).map { number in
            StoredThing.spreekuur(
                try Spreekuur(
                    id: .named("bench \(house) \(number)"), service: .loopbaan,
                    at: .house(place(house)), on: day(number), during: hours,
                    staffedBy: staff.map(\.id), in: [id]))
        }
        return staff.map { .contact($0) } + [.room(room)] + spreekuren
    }
}
