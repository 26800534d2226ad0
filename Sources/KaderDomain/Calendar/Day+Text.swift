extension Day: CodedAsText {
    /// Reads `2026-11-24` and nothing else: no spaces, no missing zeros.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3,
            let year = Digits.read(parts[0], count: 4),
            let month = Digits.read(parts[1], count: 2),
            let day = Digits.read(parts[2], count: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2026-11-24`.
    public var description: String {
        let date = Civil.date(ordinal: ordinal)
        let year = Digits.write(date.year, count: 4)
        let month = Digits.write(date.month, count: 2)
        return "\(year)-\(month)-\(Digits.write(date.day, count: 2))"
    }

    /// "24 nov", "24 Nov": where there is hardly room.
    public func brief(in language: Language) -> String {
        let date = Civil.date(ordinal: ordinal)
        return "\(date.day) \(Month.shortName(date.month)[language])"
    }

    /// "di 24 nov", "Tue 24 Nov": in a week agenda, where the year is known.
    public func short(in language: Language) -> String {
        "\(weekday.shortName[language]) \(brief(in: language))"
    }

    /// "di 24 november", "Tue 24 November": in a sentence.
    public func medium(in language: Language) -> String {
        let date = Civil.date(ordinal: ordinal)
        return "\(weekday.shortName[language]) \(date.day) \(Month.name(date.month)[language])"
    }

    /// "dinsdag 24 november 2026", "Tuesday 24 November 2026": where nothing may be in doubt.
    public func long(in language: Language) -> String {
        let date = Civil.date(ordinal: ordinal)
        let month = Month.name(date.month)[language]
        return "\(weekday.name[language]) \(date.day) \(month) \(date.year)"
    }
}
