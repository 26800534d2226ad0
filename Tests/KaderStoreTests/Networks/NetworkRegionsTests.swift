import KaderDomain
import Testing

@testable import KaderStore

/// Networks move between regions through the years (S25); groups span networks (S12).
@Suite struct NetworkRegionsTests {
    private let office: Office
    private let network: Network.ID
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        network = .named("Parkstad")
        try office.anna.add(Network(id: network, name: "Parkstad", regions: ["AM32"]))
    }

    private func region(_ text: String) throws -> NetworkRegion {
        try #require(NetworkRegion(text), "\(text)")
    }

    private func names(in region: String, _ store: ActingStore) throws -> [String] {
        try store.networks(in: region).map(\.network.name)
    }

    /// Days around the day on which the office stands.
    private func span(_ code: String, _ first: Int?, _ last: Int?) throws -> NetworkRegion {
        let today = anna.now.day
        let period = Period(from: first.map { today + $0 }, until: last.map { today + $0 })
        return NetworkRegion(code, try #require(period))
    }

    private static let spans: [(first: Int?, last: Int?, isThere: Bool)] = [
        (nil, 0, true), (nil, -1, false), (0, nil, true), (1, nil, false), (-9, 9, true),
        (-9, -1, false),
    ]

    @Test(arguments: spans)
    func theListOfARegionHasTheNetworksOfToday(first: Int?, last: Int?, isThere: Bool) throws {
        try anna.put(try span("AM34", first, last), in: network)
        #expect(try names(in: "AM34", anna) == (isThere ? ["Parkstad"] : []))
        #expect(try names(in: "AM32", anna) == ["Parkstad"])
        let figures = try anna.values(of: .networks) { _ in nil }
        #expect(figures["AM34"] == (isThere ? 1 : nil))
    }

    @Test func everyChangeOfARegionIsUndone() throws {
        let before = try anna.network(network).network
        let first = try span("AM34", -9, nil)
        try anna.put(first, in: network)
        try anna.put(try span("AM34", -9, 3), insteadOf: first, in: network)
        try anna.remove(try span("AM34", -9, 3), from: network)
        #expect(try anna.network(network).network == before)
        #expect(try anna.undo().command == .editNetwork)
        #expect(try anna.network(network).network.dated == [try span("AM34", -9, 3)])
        for _ in 0..<2 { _ = try anna.undo() }
        #expect(try anna.network(network).network == before)
        #expect(try anna.check().isEmpty)
    }

    @Test func twiceOnOneDayIsRefusedByEveryWay() throws {
        try anna.put(try span("AM34", -9, 9), in: network)
        #expect(throws: NetworkError.self) { try anna.put(try span("AM34", 9, nil), in: network) }
        let old = try anna.network(network).network
        var edited = old
        edited.regions = ["AM34"]
        #expect(throws: NetworkError.self) { try anna.edit(edited, from: old) }
        #expect(try anna.network(network).network == old)
        #expect(throws: StoreError.self) {
            try anna.remove(try span("AM34", 1, nil), from: network)
        }
    }

    @Test func aRegionThatWasIsGivenAgainFromToday() throws {
        try anna.put(try span("AM34", -9, -2), in: network)
        try anna.add(region: "AM34", to: [network])
        let dated = try anna.network(network).network.dated
        #expect(dated == [try span("AM34", -9, -2), try span("AM34", 0, nil)])
        try anna.add(region: "AM34", to: [network])
        #expect(try anna.network(network).network.dated == dated)
    }

    /// Limburg's provincial group across networks.
    @Test func aGroupOfSeveralNetworksStandsWithEachOfThem() throws {
        try anna.add(Network(id: .named("Westelijk"), name: "Westelijke Mijnstreek"))
        try anna.add(
            WorkingGroup(
                id: .named("g"), network: network, theme: "Energietransitie",
                with: [.named("Westelijk")], inProvince: "PV31",
                members: [office.clients[0], office.clients[1]]))
        let other = try anna.network(.named("Westelijk"))
        #expect(other.groups.map(\.theme) == ["Energietransitie"])
        #expect(other.networks[network] == "Parkstad")
        #expect(other.members.count == 2)
        let counts = try anna.networks().map { [$0.network.name: $0.activeGroups] }
        #expect(counts.contains(["Parkstad": 1]))
        #expect(counts.contains(["Westelijke Mijnstreek": 1]))
        let roles = try anna.roles(of: office.clients[0]).filter { $0.network == "Parkstad" }
        #expect(roles.map(\.kind) == [.member(theme: "Energietransitie")])
        #expect(try anna.check().isEmpty)
    }

    @Test func aGroupPointsToNetworksAndPeopleThatAreThere() throws {
        for group in [
            try WorkingGroup(
                id: .named("g"), network: network, theme: "OV", with: [.named("nergens")]),
            try WorkingGroup(
                id: .named("g"), network: network, theme: "OV", members: [.named("niemand")]),
        ] {
            #expect(throws: StoreError.self) { try anna.add(group) }
        }
    }
}
