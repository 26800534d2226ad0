/// Progress as text: `▰▰▱▱ 50 %`. The number says it; the bar only helps.
public enum ProgressBar {
    /// A bar of `cells` and the percentage in five columns; without cells the percentage only.
    ///
    /// It is full only where all is done, and empty only where nothing is.
    /// - Parameter progress: 0...1; what lies outside counts as the nearest.
    public static func text(_ progress: Double, cells: Int) -> String {
        let part = progress.isFinite ? min(max(0, progress), 1) : 0
        let percent =
            part > 0 && part < 1 ? min(99, max(1, Int((part * 100).rounded()))) : Int(part * 100)
        let number = String(percent)
        let label = String(repeating: " ", count: 3 - number.count) + number + " %"
        guard cells > 0 else { return label }
        var full = Int((part * Double(cells)).rounded())
        if part > 0 { full = max(1, full) }
        if part < 1 { full = min(cells - 1, full) }
        let bar = String(repeating: "▰", count: full) + String(repeating: "▱", count: cells - full)
        return bar + " " + label
    }
}
