internal import Foundation

/// How many will come in a window when the rate itself is not known exactly: the predictive
/// distribution of a Poisson count whose rate has a gamma distribution (PRACTICE 4C; Riebler 2004,
/// `algo.bayes` in R surveillance).
///
/// With p = r/(r+μ): f(0) = p^r and f(j+1) = f(j)·(r+j)/(j+1)·(1−p). Variance μ + μ²/r.
public struct NegativeBinomial: Hashable, Sendable {
    /// r, above 0; need not be whole.
    public let size: Double
    /// μ, above 0.
    public let mean: Double

    public init(size: Double, mean: Double) {
        self.size = size
        self.mean = mean
    }

    /// The same mean with φ times μ added to the variance instead of μ: 1/r becomes 1/r + (φ−1)/μ
    /// (PRACTICE 4C). Unchanged for φ up to 1.
    public func widened(by dispersion: Double) -> NegativeBinomial {
        guard dispersion > 1 else { return self }
        return NegativeBinomial(size: 1 / (1 / size + (dispersion - 1) / mean), mean: mean)
    }

    /// 1 − p, as a quotient that loses nothing where p is near 1.
    private var miss: Double { mean / (size + mean) }

    /// f(count): exactly `count`.
    ///
    /// By the recursion, in pieces whose logarithms are added up: p^r alone is too small for a
    /// `Double` where μ is large.
    public func probability(of count: Int) -> Double {
        var logarithm = -size * log1p(mean / size)
        var piece = 1.0
        for j in 0..<max(0, count) {
            piece *= ratio(after: j)
            if piece < 1e-200 || piece > 1e200 {
                logarithm += log(piece)
                piece = 1
            }
        }
        return exp(logarithm + log(piece))
    }

    /// P(X ≥ count).
    ///
    /// Summed away from the mean, where terms only fall: above it the upper tail itself, so that
    /// small probabilities keep their digits; below it one minus the lower tail.
    public func atLeast(_ count: Int) -> Double {
        guard count > 0 else { return 1 }
        return Double(count) > mean ? upper(from: count) : max(0, 1 - lower(upTo: count - 1))
    }

    /// f(j+1)/f(j).
    private func ratio(after j: Int) -> Double {
        (size + Double(j)) / Double(j + 1) * miss
    }

    private func upper(from count: Int) -> Double {
        var term = probability(of: count)
        var sum = term
        var j = count
        while term > sum * 1e-18 {
            term *= ratio(after: j)
            sum += term
            j += 1
        }
        return sum
    }

    private func lower(upTo count: Int) -> Double {
        var term = probability(of: count)
        var sum = term
        for j in stride(from: count, to: 0, by: -1) {
            term /= ratio(after: j - 1)
            sum += term
        }
        return sum
    }
}
