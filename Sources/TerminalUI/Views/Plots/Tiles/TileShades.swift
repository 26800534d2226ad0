/// Which values have which shade, 0 (none) to 4 (most).
public struct TileShades: Hashable, Sendable {
    /// From what value on the shades 1, 2, 3 and 4 are given; never descending. Where two are
    /// the same, the lower shade is not used.
    public let bounds: [Double]

    /// Bounds of one's own, in ascending order; those after the fourth do not count.
    public init(bounds: [Double]) {
        self.bounds = Array(bounds.filter(\.isFinite).sorted().prefix(4))
    }

    /// Four equal steps up to the greatest value. 0 and less have shade 0, as has all where no
    /// value is more. Between whole values the bounds are whole.
    public init(values: [Double?]) {
        self.init(bounds: Self.steps(values.compactMap { $0 }.filter { $0 > 0 && $0.isFinite }))
    }

    private static func steps(_ values: [Double]) -> [Double] {
        guard let least = values.min(), let most = values.max() else { return [] }
        if values.allSatisfy({ $0 == $0.rounded() && $0 < 1e15 }) {
            return (0..<4).map { (most / 4 * Double($0)).rounded(.down) + 1 }
        }
        return [min(least, most / 4), most / 4, most / 2, most / 4 * 3]
    }

    public func shade(of value: Double?) -> Int {
        guard let value else { return 0 }
        return bounds.count { $0 <= value }
    }

    /// The shade as a glyph, told from others without colour: in ASCII `.`, `-`, `+`, `%`, `#`.
    static func glyph(_ shade: Int) -> Character {
        ["·", "░", "▒", "▓", "█"][min(max(0, shade), 4)]
    }

    /// What each shade that is used stands for: `· <1 ░ 1+ ▒ 6+`.
    func legend(_ style: FigureStyle) -> [Span] {
        let least = bounds.first.map { "<" + style.text($0) } ?? "0"
        return bounds.indices.reduce(into: entry(0, least)) { spans, number in
            let isUsed = number + 1 == bounds.count || bounds[number] < bounds[number + 1]
            guard isUsed else { return }
            spans.append(Span(" "))
            spans += entry(number + 1, style.text(bounds[number]) + "+")
        }
    }

    private func entry(_ shade: Int, _ text: String) -> [Span] {
        [Span(String(Self.glyph(shade)), .shade(shade)), Span(" " + text, .muted)]
    }
}
