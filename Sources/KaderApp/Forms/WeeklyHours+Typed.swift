public import KaderDomain

extension WeeklyHours {
    /// As people write it in a field: `di 09:00-12:00`, `Tue 09:00-12:00`.
    public func typed(in language: Language) -> String {
        "\(weekday.shortName[language]) \(hours.from)-\(hours.to)"
    }

    /// Reads a weekday - its name in Dutch or English, from its first two letters on, or its number
    /// from Monday - and hours: `di 9-12`, `Tuesday 09:00-12:30`, `2 09:00-12:00`.
    public init?(typed text: String) {
        let words = Folding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 2, let weekday = Weekday(typed: words[0]),
            let hours = Hours(typed: words[1])
        else { return nil }
        self.init(weekday, hours)
    }

    /// Reads several, parted by commas; nil where one of them is none.
    public static func list(typed text: String) -> [WeeklyHours]? {
        let parts = text.split(separator: ",").filter { !$0.allSatisfy(\.isWhitespace) }
        let hours = parts.compactMap { WeeklyHours(typed: String($0)) }
        return hours.count == parts.count ? hours : nil
    }
}

extension Weekday {
    /// The start of its name, or its number. Nil where two days begin so.
    fileprivate init?(typed word: String) {
        if let number = Int(word) { self.init(rawValue: number); return }
        guard word.count >= 2 else { return nil }
        let found = Weekday.allCases.filter { day in
            [day.name.nl, day.name.en].contains { Folding.fold($0).hasPrefix(word) }
        }
        guard found.count == 1, let day = found.first else { return nil }
        self = day
    }
}

extension Hours {
    /// Two times with a dash between them, each as ``TimeOfDay/init(typed:)`` reads it; but `7u-15u`
    /// begins in the morning.
    public init?(typed text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard parts.count == 2, let from = TimeOfDay(written: String(parts[0])),
            let until = TimeOfDay(written: String(parts[1]))
        else { return nil }
        self.init(from: from, to: until)
    }
}

extension Phrase {
    static let notWeeklyHours = Phrase(
        nl: "typ dagen en uren: di 9-12, do 13-17", en: "type days and hours: tue 9-12, thu 13-17")
}
