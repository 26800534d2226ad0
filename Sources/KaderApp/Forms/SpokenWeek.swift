internal import KaderDomain

/// Reads a week that is told in words, alone or with one of its days: `volgende week`, `wo volgende
/// week`, `ma week 50`, `vr over 2 weken`. A week alone is its Monday.
struct SpokenWeek {
    let today: Day

    /// - Parameter words: as ``TypedWords/split(_:)`` gives them, and all of them are used.
    func day(_ words: [String]) -> Day? {
        guard let (weekday, rest) = weekday(words) else { return named(words) ?? numbered(words) }
        let week = withoutLink(rest)
        let monday = named(week) ?? numbered(week) ?? besides(week)
        return monday.map { $0 + (weekday.rawValue - 1) }
    }

    /// The weekday in front of the week or behind it.
    private func weekday(_ words: [String]) -> (Weekday, [String])? {
        if let weekday = words.first.flatMap(TypedWords.weekday) {
            return (weekday, Array(words.dropFirst()))
        }
        return words.last.flatMap(TypedWords.weekday).map { ($0, words.dropLast()) }
    }

    /// Without the `van` of `wo van volgende week` or the `in` of `ma in week 50`.
    private func withoutLink(_ words: [String]) -> [String] {
        let isLinked = ["van", "of", "in"].contains(words.first ?? "") && !isCounted(words)
        return isLinked ? Array(words.dropFirst()) : words
    }

    private func isCounted(_ words: [String]) -> Bool {
        words.count == 3 && TypedWords.number(words[1]) != nil
    }

    private func named(_ words: [String]) -> Day? {
        switch words {
        case ["volgende", "week"], ["next", "week"]: today.monday + 7
        case ["vorige", "week"], ["last", "week"]: today.monday - 7
        default: nil
        }
    }

    /// What is no day of itself, or another one: only with a weekday.
    private func besides(_ words: [String]) -> Day? {
        switch words {
        case ["deze", "week"], ["this", "week"]: today.monday
        default: SpokenDay(today: today).counted(words)?.monday
        }
    }

    /// `week 50`, `wk 50 2027`, `2026-W50`. Without a year the first from a half year back, as days.
    private func numbered(_ words: [String]) -> Day? {
        guard let index = words.firstIndex(where: { ["week", "wk", "w"].contains($0) }),
            words.indices.contains(index + 1), let number = TypedWords.figures(words[index + 1]),
            words[index + 1].utf8.count <= 2
        else { return nil }
        var years = words
        years.removeSubrange(index...index + 1)
        if years.isEmpty { return near(number) }
        guard years.count == 1, years[0].utf8.count == 4 else { return nil }
        return TypedWords.figures(years[0]).flatMap { ISOWeek(year: $0, week: number)?.monday }
    }

    private func near(_ number: Int) -> Day? {
        (-1...1).lazy
            .compactMap { ISOWeek(year: today.year + $0, week: number)?.monday }
            .first { $0 >= today - 182 }
    }
}
