import KaderDomain
import Testing

@Suite struct FalseDiscoveryTests {
    /// The example of Benjamini and Hochberg (1995), section 4.1: at 0.05 the first four.
    @Test func theExampleOfItsAuthorsKeepsFour() {
        let chances = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0000,
        ]
        let adjusted = FalseDiscovery.adjusted(chances.reversed(), of: 15)
        #expect(adjusted.count { $0 <= 0.05 } == 4)
        #expect(adjusted == adjusted.sorted(by: >))
        #expect(abs((adjusted.last ?? 0) - 0.0015) < 1e-15)
    }

    @Test func whatIsNotGivenCountsAsChanceOne() {
        let alone = FalseDiscovery.adjusted([0.001, 0.04], of: 2)
        let among = FalseDiscovery.adjusted([0.001, 0.04], of: 40)
        #expect(alone == [0.002, 0.04])
        #expect(among == [0.04, 0.8])
    }

    @Test func aSmallerChanceNeverComesAfterALargerOne() {
        #expect(FalseDiscovery.adjusted([0.02, 0.021], of: 2) == [0.021, 0.021])
        #expect(FalseDiscovery.adjusted([0.5], of: 100) == [1])
        #expect(FalseDiscovery.adjusted([], of: 100).isEmpty)
    }
}
