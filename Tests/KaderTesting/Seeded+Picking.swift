extension Seeded {
    public mutating func int(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// True once in that many times.
    public mutating func oneIn(_ times: Int) -> Bool {
        int(in: 1...times) == 1
    }

    /// One of the elements; there must be one.
    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[int(in: 0...elements.count - 1)]
    }

    /// Text of up to that many scalars, full of what breaks programs: quotes, delimiters, line ends,
    /// combining and wide characters, apostrophes, formulas.
    public mutating func awkwardText(upTo count: Int = 12) -> String {
        let scalars = (0..<int(in: 0...count)).map { _ in pick(Self.awkward) }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let awkward: [Unicode.Scalar] = Array(
        "aZ é0=+-@'\";,|\t\n\r\u{301}\u{200D}ĳ漢👩\u{FEFF}\u{A0}".unicodeScalars)
}
