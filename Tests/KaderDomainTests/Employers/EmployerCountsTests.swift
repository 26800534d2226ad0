import KaderDomain
import Testing

@Suite struct EmployerCountsTests {
    private func counts(_ members: Int...) throws -> EmployerCounts {
        let day = try #require(Day("2026-11-24"))
        return EmployerCounts(
            from: day - 90, through: day, visits: 40,
            lines: members.enumerated().map {
                .init("p.\($0.offset)", visits: $0.element + 4, members: $0.element)
            })
    }

    /// Visits without a name do not make a small number of members larger.
    @Test(
        arguments: zip(
            SignalAudience.allCases, [[5, 6, 7, 9], [nil, nil, 7, 9], [nil, nil, nil, 9]]))
    func fewMembersAreToldInTheHouseOnly(_ audience: SignalAudience, _ told: [Int?]) throws {
        let lines = try counts(1, 2, 3, 5).lines.sorted { $0.problem < $1.problem }
        #expect(lines.map { $0.shown(to: audience) } == told)
    }

    @Test func theSumIsToldOnlyWhereNothingCanBeWorkedOutOfIt() throws {
        #expect(try counts(3, 9).shownVisits(to: .union) == 40)
        #expect(try counts(2, 9).shownVisits(to: .union) == nil)
        #expect(try counts(2, 9).shownVisits(to: .house) == 40)
    }

    @Test func mostVisitsComeFirst() throws {
        #expect(try counts(1, 9, 3).lines.map(\.problem) == ["p.1", "p.2", "p.0"])
    }
}
