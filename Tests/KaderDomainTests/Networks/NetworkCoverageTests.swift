import KaderDomain
import Testing

@Suite struct NetworkCoverageTests {
    private func part(
        _ name: String, _ regions: [String], contact: Bool = true,
        groups: [(String, WorkingGroupState)] = []
    ) throws -> NetworkCoverage.Part {
        let network = try Network(
            id: .named(name), name: name, regions: regions, municipalities: ["GM0014"])
        return NetworkCoverage.Part(
            network, hasContactPerson: contact,
            groups: try groups.map {
                try WorkingGroup(
                    id: .named(name + $0.0), network: network.id, theme: $0.0, state: $0.1)
            })
    }

    private func gaps(
        _ parts: [NetworkCoverage.Part], _ theme: String? = nil,
        by level: CoverageLevel = .region
    ) throws -> [[CoverageGap]] {
        let coverage = NetworkCoverage(parts, on: try #require(Day("2026-11-24")))
        let codes = level == .region ? ["AM01", "AM02"] : ["GM0014", "GM0034"]
        return coverage.lines(of: codes, by: level, theme: theme).map(\.gaps)
    }

    @Test func aRegionWithoutNetworkLacksThatAndNothingElse() throws {
        #expect(try gaps([part("A", ["AM01"])], "OV") == [[.group], [.network]])
        #expect(try gaps([part("A", ["AM01"])], by: .municipality) == [[], [.network]])
    }

    @Test func oneNetworkOfSeveralIsEnough() throws {
        let parts = [
            try part("A", ["AM01"], contact: false, groups: [("OV", .dormant)]),
            try part("B", ["AM01", "AM02"], groups: [("ov", .active)]),
        ]
        #expect(try gaps(parts, "Ov") == [[], []])
        #expect(try gaps([parts[0]], "Ov") == [[.contactPerson, .activeGroup], [.network]])
        #expect(try gaps([parts[0]]) == [[.contactPerson], [.network]])
    }

    @Test func aThemeIsCountedOnceForEachNetwork() throws {
        let parts = [
            try part("A", [], groups: [("OV", .dormant), ("ov", .active)]),
            try part("B", [], groups: [("OV", .dormant)]),
            try part("C", [], groups: [("Armoede", .dormant)]),
        ]
        let themes = NetworkCoverage(parts, on: try #require(Day("2026-11-24"))).themes
        #expect(themes.map(\.active) == [1, 0])
        #expect(themes.map(\.dormant) == [1, 1])
        #expect(themes.last?.theme == "Armoede")
    }
}
