public import KaderDomain

extension Day {
    /// As it stands in a field: `24-11-2026`, which ``init(typed:today:)`` reads.
    public var typed: String { "\(dayOfMonth)-\(month)-\(year)" }

    /// Reads a day as people type it: `2026-11-24`, `24-11-2026`, `24-11`, `24/11`, `vandaag`,
    /// `morgen`, `overmorgen`, `today`, `tomorrow`, or a number of days from today, `+7`.
    ///
    /// Without a year it is the first such day from a half year back, so that in December `5-1` is
    /// next month and `24-11` last month.
    public init?(typed text: String, today: Day) {
        let word = Folding.fold(text).filter { !$0.isWhitespace }
        if let day = Self.word(word, today) ?? Day(word) {
            self = day
        } else if word.hasPrefix("+"), let days = Int(word.dropFirst()), days < 3660 {
            self = today + days
        } else if let day = Self.numbers(word, today) {
            self = day
        } else {
            return nil
        }
    }

    private static func word(_ word: String, _ today: Day) -> Day? {
        switch word {
        case "vandaag", "today", "nu": today
        case "morgen", "tomorrow": today + 1
        case "overmorgen": today + 2
        case "gisteren", "yesterday": today - 1
        default: nil
        }
    }

    private static func numbers(_ word: String, _ today: Day) -> Day? {
        let parts = word.split(omittingEmptySubsequences: true) { "-/.".contains($0) }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        switch numbers.count {
        case 2:
            return (-1...1).lazy
                .compactMap {
                    Day(year: today.year + $0, month: numbers[1], day: numbers[0])
                }
                .first { $0 >= today - 182 }
        case 3:
            let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
            return Day(year: year, month: numbers[1], day: numbers[0])
        default: return nil
        }
    }
}

extension TimeOfDay {
    /// Reads a time as people type it: `14:30`, `14.30`, `1430`, `930`, `14`, `14u`, `14 uur`.
    public init?(typed text: String) {
        let word = Folding.fold(text).filter { !$0.isWhitespace }
        let unit = ["uur", "u", "h"].first(where: word.hasSuffix) ?? ""
        let parts = word.dropLast(unit.count).split { ":.u".contains($0) }
        guard let first = parts.first, parts.joined().allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        switch (parts.count, first.count) {
        case (2, 1...2) where parts[1].count == 2: self.init(hours: first, minutes: parts[1])
        case (1, 1...2): self.init(hours: first, minutes: "0")
        case (1, 3...4): self.init(hours: first.dropLast(2), minutes: first.suffix(2))
        default: return nil
        }
    }

    private init?(hours: Substring, minutes: Substring) {
        guard let hour = Int(hours), let minute = Int(minutes) else { return nil }
        self.init(hour: hour, minute: minute)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
