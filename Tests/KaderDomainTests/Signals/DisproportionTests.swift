import KaderDomain
import KaderTesting
import Testing

@Suite struct DisproportionTests {
    /// E is in sixteenths, so that it is the same number in both.
    @Test func bothFiguresAreThoseOfExactArithmetic() {
        forAll(Volume.of(500)) { seeded in
            let members = seeded.int(in: 0...400)
            let sixteenths = seeded.int(in: 0...4000)
            let found = Disproportion(members: members, expected: Double(sixteenths) / 16)
            let halves = UInt64(2 * members + 1)
            let component = Precise.log2(8 * halves, UInt64(sixteenths + 8))
            let root = Precise.root(halves: halves)
            let lower = component - 3.3 / root - 2 / (root * root * root)
            return abs(found.component - component) < 1e-12
                && abs(found.lowerBound - lower) < 1e-12
        }
    }

    @Test func logarithmsAndRootsOfTheCheckAreRight() {
        #expect(Precise.log2(8, 1) == 3)
        #expect(Precise.log2(1, 4) == -2)
        #expect(abs(Precise.log2(3, 1) - 1.584962500721156) < 1e-14)
        #expect(abs(Precise.root(halves: 4) - 1.4142135623730951) < 1e-14)
    }

    @Test func onlyWhatIsSureStandsOut() {
        #expect(Disproportion(members: 9, expected: 2).standsOut)
        #expect(!Disproportion(members: 9, expected: 5).standsOut)
        #expect(!Disproportion(members: 0, expected: 0).standsOut)
    }

    @Test func twoNeverStandOut() {
        let two = Disproportion(members: 2, expected: 0)
        #expect(!two.standsOut)
        #expect(Disproportion(members: 3, expected: 0).standsOut)
    }
}
