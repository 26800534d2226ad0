public import KaderDomain

extension TimeOfDay {
    /// Reads a time as people type it, in Dutch or English:
    ///
    /// - in figures, which stay as they are: `14:30`, `2:00`, `14.30u`, `1430`, `930`, `9u30`, `14`;
    /// - with the part of the day: `2pm`, `2 uur 's middags`, `9 in the morning`;
    /// - as people say it: `2 uur`, `half drie`, `kwart over 2`, `10 voor half 3`, `quarter to three`,
    ///   `noon`.
    ///
    /// A time as people say it, without the part of the day, is one between 8:00 and 20:00. Nil where
    /// it is no time or could be two, as `midnight` is.
    public init?(typed text: String) {
        let word = Folding.fold(text).filter { !$0.isWhitespace }
        let written = Self.isSaid(word) ? nil : Self.figures(word)
        guard let time = written ?? SpokenTime.time(TypedWords.time(text)) else { return nil }
        self = time
    }

    /// The same, but figures always stay as they are: `7u` is in the morning. For hours, of which the
    /// one end tells about the other.
    init?(written text: String) {
        let word = Folding.fold(text).filter { !$0.isWhitespace }
        guard let time = Self.figures(word) ?? TimeOfDay(typed: text) else { return nil }
        self = time
    }

    /// Whether it is an hour as one says it: `2 uur`, not `02 uur` or `2.00 uur`.
    private static func isSaid(_ word: String) -> Bool {
        guard let first = word.first, first.isASCIIDigit, first != "0" else { return false }
        return ["uur", "u", "h"].contains(word.dropFirst())
    }

    /// `14:30`, `1430`, `14u30`, `14 uur`, without blanks.
    static func figures(_ word: String) -> TimeOfDay? {
        let unit = ["uur", "u", "h"].first(where: word.hasSuffix) ?? ""
        let parts = word.dropLast(unit.count).split { ":.uh".contains($0) }
        guard let first = parts.first, parts.joined().allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        switch (parts.count, first.count) {
        case (2, 1...2) where parts[1].count == 2:
            return TimeOfDay(hours: first, minutes: parts[1])
        case (1, 1...2): return TimeOfDay(hours: first, minutes: "0")
        case (1, 3...4): return TimeOfDay(hours: first.dropLast(2), minutes: first.suffix(2))
        default: return nil
        }
    }

    private init?(hours: Substring, minutes: Substring) {
        guard let hour = Int(hours), let minute = Int(minutes) else { return nil }
        self.init(hour: hour, minute: minute)
    }
}

extension TypedWords {
    /// Taken apart as ``split(_:)`` does, with `p.m.` and `o'clock` each one word.
    fileprivate static func time(_ text: String) -> [String] {
        let folded = Folding.fold(text)
        return split(folded.replacing("p.m", with: "pm").replacing("a.m", with: "am"))
    }
}
