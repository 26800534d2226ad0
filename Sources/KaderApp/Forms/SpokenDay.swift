internal import KaderDomain

/// Reads days that are told in words: `di`, `di 24 november`, `over 2 weken`.
struct SpokenDay {
    let today: Day

    /// - Parameter words: as ``TypedWords/split(_:)`` gives them, and all of them are used.
    /// - Returns: nil where they are no day, or could be two.
    func day(_ words: [String]) -> Day? {
        let words = ["op", "on"].contains(words.first ?? "") ? words.dropFirst() : words[...]
        return counted(Array(words)) ?? weekday(Array(words)) ?? dated(Array(words))
            ?? SpokenWeek(today: today).day(Array(words))
            ?? SpokenMonth(today: today).day(Array(words))
    }

    /// `over 2 weken`, `in a week`, `+2w`, `+1m`: the same day of a later month, or its last day.
    func counted(_ words: [String]) -> Day? {
        guard words.count == 3, ["over", "in", "+"].contains(words[0]) else { return nil }
        let isOne = ["a", "an"].contains(words[1])
        guard let amount = isOne ? 1 : TypedWords.number(words[1]),
            let day = later(by: amount, words[2]), day - today < 3660
        else { return nil }
        return day
    }

    private func later(by amount: Int, _ unit: String) -> Day? {
        switch unit {
        case "d", "dag", "dagen", "day", "days": today + amount
        case "w", "wk", "week", "weken", "weeks": today + 7 * amount
        case "m", "mnd", "maand", "maanden", "month", "months": later(months: amount)
        case "j", "y", "jaar", "jaren", "year", "years": later(months: 12 * amount)
        default: nil
        }
    }

    /// Nil beyond the last year there is.
    private func later(months: Int) -> Day? {
        let month = today.year * 12 + today.month - 1 + months
        return (0...3).lazy
            .compactMap {
                Day(year: month / 12, month: month % 12 + 1, day: today.dayOfMonth - $0)
            }
            .first
    }

    /// `di`, `aanstaande di`, `di a.s.`: the first such day after today. `volgende di`: that of next
    /// week. `deze vr`: that of this week, where it is not over. `afgelopen di`: the last before today.
    private func weekday(_ words: [String]) -> Day? {
        guard let index = words.firstIndex(where: { TypedWords.weekday($0) != nil }),
            let coming = TypedWords.weekday(words[index]).map(today.next)
        else { return nil }
        var others = words
        others.remove(at: index)
        switch others.joined(separator: " ") {
        case "", "aanstaande", "aankomende", "eerstkomende", "komende", "coming", "this coming",
            "a s", "as":
            return coming
        case "volgende", "next": return coming.monday > today ? coming : coming + 7
        case "deze", "this": return coming.monday > today ? nil : coming
        case "afgelopen": return (today - 8).next(coming.weekday)
        default: return nil
        }
    }

    /// `24 nov`, `24th of November 2026`, `nov 24`, `di 24-11`. A weekday in front must be right.
    private func dated(_ words: [String]) -> Day? {
        guard let first = words.first, let weekday = TypedWords.weekday(first) else {
            return date(words)
        }
        let words = Array(words.dropFirst())
        return (date(words) ?? figures(words)).flatMap { $0.weekday == weekday ? $0 : nil }
    }

    /// Not with dots: `di 14.11` is a time.
    private func figures(_ words: [String]) -> Day? {
        guard words.count == 1, !words[0].contains(".") else { return nil }
        return Day(words[0]) ?? Day.figures(words[0], today)
    }

    private func date(_ words: [String]) -> Day? {
        var words = words.filter { !Self.ordinals.contains($0) }
        guard words.count >= 2 else { return nil }
        if TypedWords.month(words[0]) != nil { words.swapAt(0, 1) }
        guard let day = TypedWords.figures(words[0]), let month = TypedWords.month(words[1])
        else { return nil }
        switch words.count {
        case 2: return Day.near(today, month: month, day: day)
        case 3 where words[2].count == 4:
            return TypedWords.figures(words[2]).flatMap { Day(year: $0, month: month, day: day) }
        default: return nil
        }
    }

    /// What stands between the figures and the month: `24e`, `24ste november`, `24th of`.
    private static let ordinals: Set = ["e", "ste", "de", "st", "nd", "rd", "th", "of"]
}
