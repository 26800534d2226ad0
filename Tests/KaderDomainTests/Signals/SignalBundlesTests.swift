import KaderDomain
import KaderTesting
import Testing

/// What tells of one rise stands together.
@Suite struct SignalBundlesTests {
    private let week = ISOWeek(number: 2000)

    @Test func oneRiseOfOneEmployerIsOneBundleThatBeginsWithWhereToLook() {
        let cells: [SignalCell] = [
            .problem("loon"), .problemRegion(problem: "loon", region: "AM01"), .employer("bakker"),
            .problemSector(problem: "loon", sector: "VOE"),
            .employerProblem(employer: "bakker", problem: "loon"), .problem("rooster"),
        ]
        let places = SignalBundles.places(of: cells.map { ($0, week) })
        #expect(places == [[4, 2, 3, 1, 0], [5]])
    }

    @Test func whatContradictsOrLiesFarApartStandsAlone() {
        let loon = { SignalCell.problemRegion(problem: "loon", region: $0) }
        let months = ISOWeek(number: week.number + SignalBundles.weeks + 1)
        #expect(
            SignalBundles.places(of: [(loon("AM01"), week), (loon("AM02"), week)]) == [[0], [1]])
        #expect(
            SignalBundles.places(of: [(.employer("a"), week), (.problem("loon"), week)])
                == [[0], [1]])
        #expect(
            SignalBundles.places(of: [(.problem("loon"), months), (loon("AM01"), week)])
                == [[0], [1]])
    }

    /// Kin is mutual, everyone is kin to itself, and no signal is lost or shown twice.
    @Test func everySignalStandsThereOnceAmongItsKin() {
        forAll(Volume.of(2000)) { seeded in
            let signals = (0..<Int.random(in: 0...9, using: &seeded)).map { _ in
                (
                    cell: Self.cell(&seeded),
                    week: ISOWeek(number: 2000 + Int.random(in: 0...9, using: &seeded))
                )
            }
            let bundles = SignalBundles.places(of: signals)
            let isKin = bundles.allSatisfy { bundle in
                bundle.allSatisfy {
                    let (one, head) = (signals[$0].cell, signals[bundle[0]].cell)
                    return one.isKin(to: head) && head.isKin(to: one) && !(one < head)
                }
            }
            return isKin && bundles.flatMap(\.self).sorted() == Array(signals.indices)
        }
    }

    private static func cell(_ seeded: inout Seeded) -> SignalCell {
        let (one, two) = (
            "p\(Int.random(in: 0...1, using: &seeded))", "k\(Int.random(in: 0...1, using: &seeded))"
        )
        return switch Int.random(in: 0...4, using: &seeded) {
        case 0: .employerProblem(employer: two, problem: one)
        case 1: .employer(two)
        case 2: .problemSector(problem: one, sector: two)
        case 3: .problemRegion(problem: one, region: two)
        default: .problem(one)
        }
    }
}
