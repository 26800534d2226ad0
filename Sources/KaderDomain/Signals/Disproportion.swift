internal import Foundation

/// Whether a problem comes more from an employer than its sector makes one expect, over a year: the
/// information component of PRACTICE 4C, axis 2 (Norén, Hopstadius and Bate 2013; `ic_tail` in
/// vigicaen). It finds what is chronic, which a comparison with the year before takes for normal.
public struct Disproportion: Hashable, Sendable {
    /// n: different members of the cell in the 52 weeks up to now.
    public let members: Int

    /// E = row·column/N: members of the employer times members of the problem in its sector, over
    /// all members of the sector.
    public let expected: Double

    public init(members: Int, expected: Double) {
        self.members = members
        self.expected = expected
    }

    /// IC = log2((n+½)/(E+½)): 1 is twice as often as expected.
    public var component: Double { log2((Double(members) + 0.5) / (expected + 0.5)) }

    /// IC025 = IC − 3.3(n+½)^−½ − 2(n+½)^−3/2: so much at least, with 97.5% confidence.
    public var lowerBound: Double {
        let root = (Double(members) + 0.5).squareRoot()
        return component - 3.3 / root - 2 / (root * root * root)
    }

    /// *Opvallend vaak*: IC025 above 0 and at least three members.
    public var standsOut: Bool { members >= SignalLevel.fewestMembers && lowerBound > 0 }
}
