extension Canvas {
    /// Says what a frame stands for, as far as it is drawn. It lies over what was said before.
    public mutating func mark(
        _ frame: Frame, as meaning: Spot.Meaning, isSelected: Bool = false
    ) {
        let part = drawn(frame)
        guard !part.isEmpty else { return }
        add(Spot(frame: part, meaning: meaning, isSelected: isSelected))
    }

    /// What a point stands for, the uppermost first.
    public func spots(at point: Point) -> [Spot] {
        spots.reversed().filter { $0.frame.contains(point) }
    }
}
