import KaderDomain
import Testing

@Suite struct QuarterTests {
    @Test(arguments: [
        ("2026-01-01", "2026-Q1"), ("2026-03-31", "2026-Q1"), ("2026-04-01", "2026-Q2"),
        ("2026-09-30", "2026-Q3"), ("2026-10-01", "2026-Q4"), ("2024-02-29", "2024-Q1"),
    ])
    func aDayLiesInIts(_ day: String, _ quarter: String) throws {
        let found = Quarter(containing: try #require(Day(day)))
        #expect(found.description == quarter)
        #expect(Quarter(quarter) == found)
    }

    @Test(arguments: ["2026-Q0", "2026-Q5", "2026-q1", "26-Q1", "2026-Q1 ", "2026Q1", ""])
    func otherTextsAreNone(_ text: String) { #expect(Quarter(text) == nil) }

    @Test func quartersFollowEachOtherWithoutAGap() throws {
        var quarter = try #require(Quarter("2019-Q4"))
        for _ in 0..<40 {
            let next = quarter.adding(1)
            #expect(quarter < next && quarter.lastDay + 1 == next.firstDay)
            #expect(next.adding(-1) == quarter)
            quarter = next
        }
        #expect(quarter.description == "2029-Q4")
    }
}
