import Foundation
import KaderDomain
import KaderStore
import Testing

@testable import KaderSync

/// The crew of the bus, who may not see all that a house has, makes its laptop ready and says that it is lost.
@Suite struct BusCrewTests {
    private let house: BusHouse
    private let crew: ActingStore

    init() throws {
        house = try BusHouse()
        let today = Clock.real.now.day
        try house.store.give(
            AccessGrant(
                id: .named("founder"), to: house.store.actor, .administrator, .land, from: today,
                by: house.store.actor.name))
        let bert = try #require(Actor("bert"))
        try house.store.give(
            AccessGrant(
                id: .named("crew"), to: bert, .busCrew, .house("groningen"), from: today,
                by: house.store.actor.name))
        crew = house.store.store.as(bert, at: house.store.clock)
    }

    private func prepare(_ places: [Place], _ name: String) throws -> BusLoad {
        var number = 0
        return try Departure(BusHouse.trip, from: Identity(crew, named: "huis")).prepare(
            Departure.Load(places: places, weeks: 1, slots: 2), to: house.path(name),
            newId: {
                number += 1
                return .named("slot \(number)")
            })
    }

    @Test func theyPrepareItAndSayThatItIsLost() throws {
        let load = try prepare([BusHouse.place], "bus.sqlite")
        #expect(load.by == "bert" && !load.persons.isEmpty)
        #expect(try crew.lose(BusHouse.trip).replica == load.replica)
        #expect(try house.store.peers().allSatisfy { $0.revokedAt != nil })
        #expect(try house.store.peers().count == 1)
    }

    /// The one who finds that it is gone need not be the one who made it ready.
    @Test func aColleagueOfTheSameHouseSaysThatItIsLost() throws {
        let load = try prepare([BusHouse.place], "bus.sqlite")
        let carla = try #require(Actor("carla"))
        try house.store.give(
            AccessGrant(
                id: .named("more crew"), to: carla, .busCrew, .house("groningen"),
                from: Clock.real.now.day, by: house.store.actor.name))
        let acting = house.store.store.as(carla, at: house.store.clock)
        #expect(try acting.lose(BusHouse.trip).persons == load.persons)
        #expect(try house.store.peers().allSatisfy { $0.revokedAt != nil })
    }

    /// Who may take the whole file may take a part.
    @Test func anAdministratorOfEverythingPreparesItToo() throws {
        var number = 0
        let load = try Departure(BusHouse.trip, from: house.identity()).prepare(
            Departure.Load(places: [BusHouse.place], weeks: 1, slots: 1),
            to: house.path("bus.sqlite"),
            newId: {
                number += 1
                return .named("slot \(number)")
            })
        #expect(!load.persons.isEmpty)
    }

    @Test func nobodyComesAlongFromAHouseOfOthers() throws {
        #expect(throws: AccessError.outOfScope(kind: "spreekuur")) {
            _ = try prepare([BusHouse.place, .house("utrecht")], "bus.sqlite")
        }
        #expect(!FileManager.default.fileExists(atPath: house.path("bus.sqlite")))
        #expect(try house.store.busPlan(BusHouse.trip).trip.state == .planned)
        #expect(try house.store.peers().isEmpty)
    }

    /// A laptop takes nobody's place: what is known of another device is for who may exchange.
    @Test func theyShutNoOtherDeviceOut() throws {
        let other = Peer(id: "desk", name: "balie", card: "{}", heardAt: Instant(seconds: 1))
        try house.store.note(other)
        for trip in [nil, BusHouse.trip.description] {
            let forged = Peer(
                id: "desk", name: "x", card: "{}", heardAt: Instant(seconds: 2),
                revokedAt: Instant(seconds: 2), trip: trip)
            #expect(throws: StoreError.exists) { try crew.note(laptop: forged) }
        }
        #expect(throws: AccessError.self) { try crew.note(other) }
        #expect(try house.store.peers() == [other])
    }
}
