/// From what to what a plot goes. 0 is always on it, so that lengths can be compared.
///
/// Always true: `low <= 0 <= high`, `low < high`, and neither is further from 0 than ``most``.
struct PlotScale: Hashable {
    /// What lies beyond is drawn as if it were this, so that no sum overflows.
    static let most = 1e300

    let low: Double
    let high: Double

    /// - Parameter maximum: the upper end where that must not depend on the values.
    init(_ values: [Double?], maximum: Double? = nil) {
        let known = values.compactMap { $0 }
        let top = maximum.flatMap { $0.isFinite ? $0 : nil } ?? known.max() ?? 0
        let bottom = max(-Self.most, min(0, known.min() ?? 0))
        let upper = min(Self.most, max(0, top))
        low = bottom
        high = upper - bottom > 1 / Self.most ? upper : 1
    }

    /// Where a value lies, 0 (low) to 1 (high); what lies outside counts as the nearest.
    func part(_ value: Double) -> Double {
        let inside = min(max(low, value), high)
        return (inside - low) / (high - low)
    }
}
