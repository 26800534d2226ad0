import KaderDomain
import KaderTesting

/// Registrations at random in a small world, in which everything meets everything.
struct SignalWorld {
    static let now = ISOWeek(number: 2960)
    private let members: [Contact.ID]
    private let weeks: Int

    init(members: Int = 60, weeks: Int = 90) {
        self.members = (0..<members).map { .named("member \($0)") }
        self.weeks = weeks
    }

    func registrations(_ count: Int, _ seeded: inout Seeded) -> [SignalRegistration] {
        (0..<count).map { _ in
            SignalRegistration(
                on: Self.now.monday + 6 - seeded.int(in: 0...7 * weeks - 1),
                by: seeded.oneIn(8) ? nil : seeded.pick(members), about: facets(&seeded))
        }
    }

    private func facets(_ seeded: inout Seeded) -> SignalFacets {
        let employer = seeded.pick([nil, "e1", "e2", "e3"])
        return SignalFacets(
            employer: employer,
            problems: (0..<seeded.int(in: 0...3)).map { _ in seeded.pick(["p1", "p2", "p3"]) },
            sector: seeded.oneIn(6) ? nil : employer == "e1" ? "s1" : seeded.pick(["s1", "s2"]),
            region: seeded.pick([nil, "r1", "r2"]))
    }
}

extension SignalRegistration {
    func moved(by days: Int) -> SignalRegistration {
        SignalRegistration(on: day + days, by: member, about: facets)
    }

    func withEmployer(_ employer: String?) -> SignalRegistration {
        SignalRegistration(
            on: day, by: member,
            about: SignalFacets(
                employer: employer, problems: facets.problems, sector: facets.sector,
                region: facets.region))
    }
}
