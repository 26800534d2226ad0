extension ISOWeek: CodedAsText {
    /// Reads `2026-W47` and nothing else.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == "W",
            let year = Digits.read(parts[0], count: 4),
            let week = Digits.read(parts[1].dropFirst(), count: 2)
        else { return nil }
        self.init(year: year, week: week)
    }

    /// `2026-W47`.
    public var description: String {
        "\(Digits.write(year, count: 4))-W\(Digits.write(week, count: 2))"
    }
}
