public import KaderDomain

extension Day {
    /// As it stands in a field: `24-11-2026`, which ``init(typed:today:)`` reads.
    public var typed: String { "\(dayOfMonth)-\(month)-\(year)" }

    /// Reads a day as people type it, in Dutch or English:
    ///
    /// - in figures: `2026-11-24`, `24-11-2026`, `24-11`, `24/11`;
    /// - by its month: `24 nov`, `di 24 november 2026`, `Nov 24, 2027`;
    /// - by its name: `vandaag`, `morgen`, `overmorgen`, `dinsdag`, `di`, `a.s. di`, `next tue`;
    /// - by its week or month: `volgende week`, `wo week 50`, `eind van de maand`;
    /// - counted from today: `+7`, `+2w`, `+1m`, `over 3 dagen`, `in two weeks`.
    ///
    /// Without a year it is the first such day from a half year back, so that in December `5-1` is
    /// next month and `24-11` last month. A weekday alone is the first after today, `volgende
    /// vrijdag` that of next week, and a week alone its Monday. Nil where it is no day: `31-11`, a
    /// Tuesday called Monday.
    public init?(typed text: String, today: Day) {
        let word = Folding.fold(text).filter { !$0.isWhitespace }
        if let day = Self.word(word, today) ?? Day(word) {
            self = day
        } else if word.hasPrefix("+"), let days = Int(word.dropFirst()), days < 3660 {
            self = today + days
        } else if let day = Self.figures(word, today) {
            self = day
        } else if let day = SpokenDay(today: today).day(TypedWords.split(text)) {
            self = day
        } else {
            return nil
        }
    }

    /// The day of this week that `volgende vr` or `next friday` is not; nil for all else.
    static func passedOver(by text: String, today: Day) -> Day? {
        let words = TypedWords.split(text)
        guard words.count == 2, ["volgende", "next"].contains(words[0]),
            let coming = TypedWords.weekday(words[1]).map(today.next), coming.monday == today.monday
        else { return nil }
        return coming
    }

    /// The first such date from a half year before today, within the year before and the year
    /// after; nil where there is none.
    static func near(_ today: Day, month: Int, day: Int) -> Day? {
        (-1...1).lazy
            .compactMap { Day(year: today.year + $0, month: month, day: day) }
            .first { $0 >= today - 182 }
    }

    /// `24-11` or `24/11/2026`, without blanks; a year of two figures is in this century.
    static func figures(_ word: String, _ today: Day) -> Day? {
        let parts = word.split(omittingEmptySubsequences: true) { "-/.".contains($0) }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        switch numbers.count {
        case 2: return near(today, month: numbers[1], day: numbers[0])
        case 3:
            let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
            return Day(year: year, month: numbers[1], day: numbers[0])
        default: return nil
        }
    }

    private static func word(_ word: String, _ today: Day) -> Day? {
        switch word {
        case "vandaag", "today", "nu": today
        case "morgen", "tomorrow": today + 1
        case "overmorgen", "dayaftertomorrow", "thedayaftertomorrow": today + 2
        case "gisteren", "yesterday": today - 1
        case "eergisteren": today - 2
        default: nil
        }
    }
}
