import KaderDomain
import Testing

@Suite struct NetworkRegionTests {
    private func region(_ text: String) throws -> NetworkRegion {
        try #require(NetworkRegion(text), "\(text)")
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        "AM09 2020-01-01/2023-12-31", "AM09 2020-01-01/", "AM09 /2023-12-31", "AM09 /",
    ])
    func aRegionWithDaysIsReadBackAsItIsWritten(text: String) throws {
        #expect(try region(text).description == text)
    }

    @Test(arguments: [
        "AM09", "AM09 2020-01-01", "AM09 2020-02-30/", "AM09 2023-01-01/2020-01-01", "XX09 /",
        "AM09  /", "",
    ])
    func whatIsNotARegionWithDaysIsRefused(text: String) {
        #expect(NetworkRegion(text) == nil)
    }

    @Test func theRegionsOfADayAreThoseThatHoldThen() throws {
        let network = try Network(
            id: .named("n"), name: "Twente", regions: ["AM05"],
            dated: [try region("AM09 2020-01-01/2023-12-31"), try region("AM11 2024-01-01/")])
        #expect(network.regions(on: try day("2019-12-31")) == ["AM05"])
        #expect(network.regions(on: try day("2020-01-01")) == ["AM05", "AM09"])
        #expect(network.regions(on: try day("2023-12-31")) == ["AM05", "AM09"])
        #expect(network.regions(on: try day("2024-01-01")) == ["AM05", "AM11"])
    }

    @Test func aRegionIsNotThereTwiceOnOneDay() throws {
        let network = try Network(
            id: .named("n"), name: "Twente", dated: [try region("AM09 2020-01-01/2023-12-31")])
        #expect(throws: NetworkError.self) {
            try network.having(try region("AM09 2023-12-31/"))
        }
        #expect(throws: NetworkError.self) { try network.having(try region("AM09 /")) }
        let again = try network.having(try region("AM09 2024-01-01/"))
        #expect(again.dated.count == 2)
        #expect(again.doubled == nil)
    }

    @Test func daysTakeThePlaceOfTheSameRegionWithout() throws {
        let network = try Network(id: .named("n"), name: "Twente", regions: ["AM05", "AM09"])
        let dated = try network.having(try region("AM09 2024-01-01/"))
        #expect(dated.regions == ["AM05"])
        #expect(dated.dated == [try region("AM09 2024-01-01/")])
        let back = try dated.having(
            try region("AM09 /"), insteadOf: try region("AM09 2024-01-01/"))
        #expect(back == network)
    }

    @Test func aRegionWithAndWithoutDaysIsTwiceThere() throws {
        let network = try Network(
            id: .named("n"), name: "Twente", regions: ["AM09"],
            dated: [try region("AM09 2024-01-01/")])
        #expect(network.doubled?.region == "AM09")
    }
}
