import KaderDomain
import KaderStore
import Testing

/// Several things in one command: all of it or nothing, and one step of undo.
@Suite struct ManyAtOnceTests {
    private let anna: ActingStore
    private let networks: [Network]
    private let people: [Contact]

    init() throws {
        anna = try Store.inMemory().as(try #require(Actor("anna")), at: .real)
        networks = try ["Aa", "Bee", "Cee"].enumerated().map {
            try Network(id: try Self.id($0.offset + 1), name: $0.element, regions: ["AM01"])
        }
        people = try ["Piet Vos", "Els Bos"].enumerated().map {
            Contact(
                id: try Self.id($0.offset + 11), name: try #require(PersonName(typed: $0.element)),
                phone: "0600000000")
        }
        for network in networks { try anna.add(network) }
        for person in people { try anna.add(person) }
    }

    private static func id<T>(_ number: Int) throws -> Identifier<T> {
        try #require(
            Identifier<T>(
                "00000000-0000-7000-8000-0000000000" + (number < 10 ? "0" : "") + "\(number)"))
    }

    private func accompaniments(
        by person: Contact, from day: String, ids: Int
    ) throws -> [Accompaniment] {
        let period = try #require(Period(from: Day(day), until: nil))
        return try networks.enumerated().map {
            Accompaniment(
                id: try Self.id(ids + $0.offset), network: $0.element.id, official: person.id,
                period: period)
        }
    }

    @Test func oneThatIsNotThereLeavesAllAsTheyWere() throws {
        let unknown: Network.ID = try Self.id(99)
        #expect(throws: StoreError.notFound(kind: "network", id: unknown.description)) {
            try anna.setArchived(true, networks.map(\.id) + [unknown])
        }
        #expect(try anna.networks().count == 3)
    }

    @Test func anUndoTakesThemAllBackAndSaysHowMany() throws {
        try anna.setArchived(true, networks.map(\.id))
        #expect(try anna.networks().isEmpty)
        #expect(try anna.undo().count == 3)
        #expect(try anna.networks().count == 3)
    }

    @Test func aRegionIsAddedWhereItIsNotThere() throws {
        try anna.add(region: "AM02", to: networks.prefix(2).map(\.id))
        #expect(
            try anna.networks().map(\.network.regions)
                == [["AM01", "AM02"], ["AM01", "AM02"], ["AM01"]])
        try anna.add(region: "AM01", to: networks.map(\.id))
        #expect(try anna.undo().count == 2, "adding what was there is no step")
    }

    @Test func whoAccompaniesEndsTheDayBefore() throws {
        try anna.accompany(try accompaniments(by: people[0], from: "2026-01-01", ids: 30))
        try anna.accompany(try accompaniments(by: people[1], from: "2026-03-01", ids: 40))
        for network in networks {
            let officials = try anna.network(network.id).officials.map(\.role)
            #expect(officials.map(\.official) == people.map(\.id))
            #expect(officials.map(\.period.until) == [Day("2026-02-28"), nil])
        }
        #expect(try anna.undo().count == 6)
        #expect(try anna.network(networks[0].id).officials.map(\.role.period.until) == [nil])
    }

    @Test func whoBeginsTheSameDayIsRefusedForAll() throws {
        try anna.accompany([try accompaniments(by: people[0], from: "2026-01-01", ids: 30)[1]])
        #expect(throws: NetworkError.self) {
            try anna.accompany(try accompaniments(by: people[1], from: "2026-01-01", ids: 40))
        }
        #expect(try anna.network(networks[0].id).officials.isEmpty)
    }

    @Test func theSameOfficialAgainChangesNothing() throws {
        try anna.accompany(try accompaniments(by: people[0], from: "2026-01-01", ids: 30))
        try anna.accompany(try accompaniments(by: people[0], from: "2026-05-01", ids: 40))
        #expect(try anna.network(networks[0].id).officials.count == 1)
    }
}
