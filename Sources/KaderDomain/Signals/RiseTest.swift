/// Whether more members came in a window than the year before makes one expect: the Gamma-Poisson
/// scan of PRACTICE 4C, axis 1.
///
/// With y and e the members and visits of the window, Y and E those of the baseline, and
/// θ ~ Gamma(a0, b0): θ given the baseline is Gamma(a0+Y, b0+E), so y is negative binomial with
/// r = a0+Y and μ = e(a0+Y)/(b0+E), widened by φ.
public struct RiseTest: Hashable, Sendable {
    public let counts: RiseCounts

    /// What is expected, as a distribution.
    public let prediction: NegativeBinomial

    /// The chance of so many or more when nothing changed, 0...1.
    public let probability: Double

    /// Nil where nobody came at all in the window: then there is nothing to test.
    public init?(_ counts: RiseCounts) {
        guard counts.window.visits > 0 else { return nil }
        self.counts = counts
        prediction = Self.prediction(of: counts)
        probability = prediction.atLeast(counts.window.members)
    }

    private static func prediction(of counts: RiseCounts) -> NegativeBinomial {
        let base = counts.baseline.span
        let size = RisePrior.shape + Double(base.members)
        let rate = RisePrior(counts).rate + Double(base.visits)
        let plain = NegativeBinomial(
            size: size, mean: Double(counts.window.visits) * size / rate)
        return plain.widened(by: counts.baseline.dispersion)
    }
}

extension RiseTest {
    public var weeks: Int { counts.weeks }

    /// y: different members in the window.
    public var members: Int { counts.window.members }

    /// μ.
    public var expected: Double { prediction.mean }

    /// Nil where nothing stands out.
    public var level: SignalLevel? { .of(members: members, probability: probability) }

    /// Once in how many years chance alone does this, RI = 1/(52·P). Roughly: with three windows
    /// it is some three times as often.
    public var recurrenceYears: Double { 1 / (52 * probability) }

    /// The fewest members that would have given that level in this window; never below three.
    public func needed(for level: SignalLevel) -> Int {
        var below = SignalLevel.fewestMembers - 1
        var enough = SignalLevel.fewestMembers
        while prediction.atLeast(enough) > level.threshold {
            (below, enough) = (enough, 2 * enough)
        }
        while enough - below > 1 {
            let middle = (below + enough) / 2
            if prediction.atLeast(middle) > level.threshold {
                below = middle
            } else {
                enough = middle
            }
        }
        return enough
    }
}
