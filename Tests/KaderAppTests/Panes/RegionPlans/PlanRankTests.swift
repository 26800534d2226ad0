import KaderDomain
import KaderTesting
import Testing

@testable import KaderApp

struct PlanRankTests {
    @Test func aRankLiesStrictlyBetweenItsNeighbours() {
        #expect(PlanRank.between(1, 2) == 1.5)
        #expect(PlanRank.between(nil, 2) == 1)
        #expect(PlanRank.between(2, nil) == 3)
        #expect(PlanRank.between(nil, nil) == 1)
        #expect(PlanRank.between(1, 1) == nil)
        #expect(PlanRank.between(1, 1.0.nextUp) == nil)
        #expect(PlanRank.between(30_000, 30_000.000_000_01) == nil)
    }

    @Test func shiftingPassesOneNeighbour() {
        let ranks: [Double] = [1, 2, 3, 4]
        #expect(PlanRank.shifting(2, by: -1, in: ranks) == 1.5)
        #expect(PlanRank.shifting(1, by: -1, in: ranks) == 0)
        #expect(PlanRank.shifting(1, by: 1, in: ranks) == 3.5)
        #expect(PlanRank.shifting(2, by: 1, in: ranks) == 5)
    }

    @Test func theFirstCannotGoUpNorTheLastDown() {
        #expect(PlanRank.shifting(0, by: -1, in: [1, 2]) == nil)
        #expect(PlanRank.shifting(1, by: 1, in: [1, 2]) == nil)
        #expect(PlanRank.shifting(0, by: 1, in: [1]) == nil)
    }

    @Test func neighboursWithEqualRanksArePassedTogether() {
        #expect(PlanRank.shifting(3, by: -1, in: [1, 2, 2, 3]) == 1.5)
        #expect(PlanRank.shifting(0, by: 1, in: [1, 2, 2]) == 3)
        #expect(PlanRank.behind(first: 1, of: [2, 2, 4]) == 3)
    }

    @Test func aNewLineComesBehindItsSiblingOrAtTheEnd() throws {
        let tree = PlanTree(try PlanSamples.items())
        #expect(tree.rank(under: .sample(110), behind: .sample(111)) == 111.5)
        #expect(tree.rank(under: .sample(110)) == 114)
        #expect(tree.rank(under: nil) == 201)
        #expect(tree.rank(under: .sample(999)) == 1)
    }

    /// Each is one case of ranks in order, a place among them and a direction.
    @Test func aShiftedRankChangesTheOrderByOnePlace() {
        forAll(Volume.of(2000)) { random in
            let ranks = (0..<random.int(in: 2...9)).map { Double($0) * 1.5 }
            let (index, step) = (random.int(in: 0...ranks.count - 1), random.pick([-1, 1]))
            let rank = PlanRank.shifting(index, by: step, in: ranks)
            guard ranks.indices.contains(index + step) else { return rank == nil }
            var (moved, expected) = (ranks, Array(ranks.indices))
            moved[index] = try #require(rank)
            expected.swapAt(index, index + step)
            return moved.indices.sorted { moved[$0] < moved[$1] } == expected
        }
    }
}
