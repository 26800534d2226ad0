internal import KaderDomain

/// Which moments somebody means who types a day, a time or both where a list holds moments: `di 13u`,
/// `morgen`, `vrijdagmiddag`, `14:00`, `di 24 nov 13:00–14:00`.
///
/// Always true: a day, a time or a part of the day is told; never both a time and a part.
struct WantedMoment: Hashable {
    var day: Day?
    var time: TimeOfDay?
    var part: PartOfDay?

    /// Nil where it is no moment, and for a number of one or two figures, which may be anything.
    init?(typed text: String, now: LocalTime) {
        if let day = Day(typed: text, today: now.day) {
            self.day = day
        } else if let moment = LocalTime(typed: text, now: now) {
            (day, time) = (moment.day, moment.time)
        } else if let (day, part) = SpokenMoment(today: now.day).partOfDay(text) {
            (self.day, self.part) = (day, part)
        } else if let (day, time) = Self.beginning(text, now.day) {
            (self.day, self.time) = (day, time)
        } else if TypedWords.figures(text).map({ $0 > 99 }) ?? true,
            let time = TimeOfDay(typed: text)
        {
            self.time = time
        } else {
            return nil
        }
    }

    /// A day with hours behind it, as lists write them: when they begin.
    private static func beginning(_ text: String, _ today: Day) -> (Day, TimeOfDay)? {
        let words = Folding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
        guard let hours = words.last.flatMap({ Hours(typed: $0) }),
            let day = Day(typed: words.dropLast().joined(separator: " "), today: today)
        else { return nil }
        return (day, hours.from)
    }

    /// Whether this moment is one of those that are meant.
    func contains(_ moment: LocalTime) -> Bool { distance(to: moment) == 0 }

    /// By how many minutes it is another time than is meant, on the day that is meant; nil on other
    /// days. Where no day is told, on every day.
    func distance(to moment: LocalTime) -> Int? {
        guard day == nil || day == moment.day else { return nil }
        if let time { return abs(time.minutes - moment.time.minutes) }
        guard let part else { return 0 }
        return part.minutes.contains(moment.time.minutes)
            ? 0 : max(1, abs(part.minutes.lowerBound - moment.time.minutes))
    }

    /// "di 24 november, 13.00 uur"; in another year with the year.
    func told(on today: Day, in language: Language) -> String {
        let year = day.flatMap { $0.year == today.year ? nil : " \($0.year)" } ?? ""
        let parts = [
            day.map { $0.medium(in: language) + year }, time?.spoken(in: language),
            part?.name[language],
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension SpokenMoment {
    /// A part of the day without a time, with its day where that is told: `vrijdagmiddag`, `morgen 's
    /// ochtends`, `tomorrow afternoon`.
    func partOfDay(_ text: String) -> (day: Day?, part: PartOfDay)? {
        let words = TypedWords.split(expanded(TypedWords.split(text)).joined(separator: " "))
        let (part, rest) = part(in: words)
        guard let part, part.isWide else { return nil }
        if rest.isEmpty { return (nil, part) }
        return Day(typed: rest.joined(separator: " "), today: today).map { ($0, part) }
    }

    /// Also where it stands between other words: `volgende vrijdagmiddag`.
    private func part(in words: [String]) -> (PartOfDay?, [String]) {
        let (part, rest) = PartOfDay.split(words)
        guard part == nil, let index = words.firstIndex(where: { PartOfDay($0) != nil }) else {
            return (part, rest)
        }
        var others = words
        let found = PartOfDay(others.remove(at: index))
        return (found, others.filter { $0 != "'s" })
    }
}

extension PartOfDay {
    /// Whether people make appointments by it.
    fileprivate var isWide: Bool { [.morning, .afternoon, .evening].contains(self) }

    fileprivate var name: Phrase {
        switch self {
        case .morning: Phrase(nl: "ochtend", en: "morning")
        case .afternoon: Phrase(nl: "middag", en: "afternoon")
        case .evening: Phrase(nl: "avond", en: "evening")
        case .night: Phrase(nl: "nacht", en: "night")
        case .am: Phrase(same: "am")
        case .pm: Phrase(same: "pm")
        }
    }
}
