import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// A house with its database in a file, as the bus needs it: five consulenten, two rooms, three clients, a
/// loopbaanspreekuur on Tuesday and one on Wednesday, and a trip on Tuesday 16 March 2027 with two stops.
///
/// It is 08:00 on Monday there. The folder is gone after the test.
final class BusHouse {
    static let monday = Day("2027-03-15") ?? Day(ordinal: 0)
    static let place = Place.house("groningen")
    static let trip = BusTrip.ID.named("trip")
    static let stop = BusStop.ID.named("market")

    let folder: String
    let store: ActingStore

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/kader-bus-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        store = Self.acting(
            try Store.create(at: folder + "/huis.sqlite", Founding(isDemo: true)))
        try fillPeople()
        try fillAgenda()
        try fillTrip()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static func acting(_ store: Store) -> ActingStore {
        store.as(
            Actor("anna") ?? .unnamed,
            at: .fixed(
                LocalTime("2027-03-15T08:00") ?? LocalTime(day: monday, time: .startOfDay)))
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func identity() throws -> Identity { try Identity(store, named: "huis") }

    /// A name that no other word in the file holds.
    static func family(_ number: Int) -> String {
        [
            "Aalbers", "Bosgraaf", "Cuperus", "Dijkema", "Elzinga", "Feenstra", "Grondsma",
            "Hoekzema",
        ][
            number]
    }

    static func person(_ number: Int) -> Contact.ID { .named("person \(number)") }

    private func fillPeople() throws {
        for number in 0..<8 {
            let name = try #require(PersonName(given: "Jo", family: Self.family(number)))
            try store.add(
                Contact(
                    id: Self.person(number), name: name, standing: .member,
                    phone: "06-5550000\(number)", email: "mail\(number)@example.org",
                    town: "Assen"))
        }
        for number in 0..<2 {
            try store.add(
                #require(
                    Room(
                        id: .named("room \(number)"), house: "groningen",
                        name: "Kamer \(number)", capacity: 4)))
        }
        for number in 0..<5 {
            let id = Self.person(number)
            try store.add(
                Consulent(
                    id: .named("c\(number)"), contact: id, houses: ["groningen"],
                    services: Service.allCases, isOnline: true),
                trainings: Service.allCases.compactMap { service in
                    Training(
                        id: .named("\(number) \(service)"), contact: id, service: service,
                        kind: .basic, doneOn: Self.monday - 500)
                })
        }
    }

    private func fillAgenda() throws {
        for (name, day) in [("tuesday", Self.monday + 1), ("wednesday", Self.monday + 2)] {
            try store.plan(
                Spreekuur(
                    id: .named(name), service: .loopbaan, at: Self.place, on: day,
                    during: #require(Hours("09:00-15:00")),
                    staffedBy: [0, 1].map(Self.person), in: [.named("room 0")]))
        }
        // Elzinga comes on the day of the trip; Feenstra the day after, and stays at home.
        try book(5, "tuesday client", on: Self.monday + 1, at: "14:00", with: store)
        try book(6, "wednesday client", on: Self.monday + 2, at: "09:00", with: store)
    }

    private func fillTrip() throws {
        try store.add(
            ListedThing(
                BusTrip(
                    id: Self.trip,
                    ["day": Self.monday + 1, "title": "Markten", "crew": Self.person(4)])))
        for (id, hours, spot) in [
            (Self.stop, "09:00-12:00", "Grote Markt"), (.named("square"), "13:00-16:00", "Plein"),
        ] {
            try store.add(
                ListedThing(
                    BusStop(id: id, ["trip": Self.trip, "hours": hours, "spot": spot])))
        }
    }

    @discardableResult
    func book(
        _ person: Int, _ name: String, on day: Day, at time: String, with store: ActingStore
    ) throws -> AppointmentEntry {
        try store.book(
            .named(name), for: Self.person(person),
            BookingRequest(
                service: .loopbaan, place: Self.place, day: day,
                time: try #require(TimeOfDay(time))))
    }

    /// Makes the laptop ready and drives off with it.
    ///
    /// - Returns: the laptop, as its crew opens it.
    func driveOff(slots: Int = 2) throws -> Identity {
        var number = 0
        _ = try Departure(Self.trip, from: identity()).prepare(
            Departure.Load(places: [Self.place], weeks: 1, slots: slots), to: path("bus.sqlite"),
            newId: {
                number += 1
                return .named("kept \(number)")
            })
        return try laptop()
    }

    func laptop() throws -> Identity {
        try Identity(
            Self.acting(try Store.open(at: path("bus.sqlite"))), named: "bus")
    }
}

// MARK: - What tests do with it

extension BusHouse {
    func tally(_ number: Int, _ bus: ActingStore) throws {
        try bus.count(
            BusTally(
                id: .named("tally \(number)"),
                ["stop": BusHouse.stop, "tally": "talk", "hour": 10]))
    }

    func comeHome(_ bus: Identity) throws -> Homecoming.Report {
        try Homecoming(bus, to: .database(store)).run()
    }

    func free(_ day: Int, _ store: ActingStore) throws -> [String] {
        try store.slots(
            for: .loopbaan, at: BusHouse.place, from: BusHouse.monday + day, days: 1
        ).map { "\($0.hours.from)" }
    }

    func stop(_ store: ActingStore) throws -> BusFigures {
        try #require(try store.busFigures(of: BusHouse.trip).first)
    }
}
