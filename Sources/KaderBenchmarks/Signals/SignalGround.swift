internal import KaderDomain

/// Registrations of a whole country, the same every time: 104 weeks, some of them quiet, few
/// employers with many visits and many with few.
struct SignalGround {
    static let weeks = 104
    private let last: Day
    private let employers: Int
    private var random = SplitMix(5)

    /// - Parameter employers: of which visits tell; the more of them, the more cells.
    init(until last: Day, employers: Int) {
        self.last = last
        self.employers = employers
    }

    /// Three in ten are of somebody who came before; one in twenty gave no name.
    mutating func registrations(_ count: Int) -> [SignalRegistration] {
        var members: [Contact.ID] = []
        return (0..<count).map { number in
            let day = last - below(7 * Self.weeks)
            guard below(20) > 0 else {
                return SignalRegistration(on: day, by: nil, about: facets())
            }
            let isNew = members.isEmpty || below(10) >= 3
            let member =
                isNew
                ? .minted(at: Int64(number), random: &random) : members[below(members.count)]
            if isNew { members.append(member) }
            return SignalRegistration(on: day, by: member, about: facets())
        }
    }

    /// An employer has one sector, and most of its people live in one region.
    private mutating func facets() -> SignalFacets {
        let employer = below(10) < 3 ? rare(below: employers) : nil
        let problems = (0..<(below(4) == 0 ? 2 : 1)).map { _ in "P\(100 + rare(below: 30))" }
        let sector = employer.map { $0 % 18 } ?? rare(below: 18)
        let region = employer.flatMap { below(10) < 9 ? $0 % 35 : nil } ?? rare(below: 35)
        return SignalFacets(
            employer: employer.map { "0192f0c1-7d3a-7000-8000-\(100_000_000_000 + $0)" },
            problems: problems, sector: "SE\(10 + sector)", region: "AM\(10 + region)")
    }

    /// Small numbers often, large ones seldom.
    private mutating func rare(below end: Int) -> Int {
        let part = Double(random.next() >> 11) / Double(1 << 53)
        return Int(part * part * part * Double(end))
    }

    private mutating func below(_ end: Int) -> Int { Int(random.next() % UInt64(end)) }
}

/// Random numbers that a seed decides.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
