import KaderDomain
import Testing

@testable import KaderStore

extension Office {
    /// The second house of ``planned()``.
    static let annexe = Place.house("zwolle")

    /// With spreekuren to book in from the start: every service by appointment in two houses, and
    /// two online.
    static func planned() throws -> Office {
        let office = try Office()
        let setup = office.acting("setup")
        let rooms = try ["D", "E"].map {
            try #require(Room(id: .named("room \($0)"), house: "zwolle", name: "Kamer \($0)"))
        }
        for room in rooms { try setup.add(room) }
        for (number, service) in [Service.loopbaan, .werkInkomen, .belasting].enumerated() {
            try setup.plan(
                try office.spreekuur(
                    "here \(number)", "09:00-15:00", for: service, on: monday + number,
                    staff: [0, 1, 2, 3]))
            try setup.plan(
                try Spreekuur(
                    id: .named("there \(number)"), service: service, at: annexe,
                    on: monday + number, during: #require(Hours("15:00-18:30")),
                    staffedBy: [1, 2, 4].map { office.people[$0].id }, in: rooms.map(\.id)))
        }
        for (name, hours, service) in [
            ("far", "09:00-12:00", Service.loopbaan), ("farther", "13:15-16:00", .werkInkomen),
        ] {
            try setup.plan(
                try office.spreekuur(
                    name, hours, for: service, on: monday + 3, staff: [0, 2, 3], at: .online))
        }
        return office
    }
}
