internal import KaderDomain

/// Reads a day and a time in one: every way to part the words is tried, and one must be left.
struct SpokenMoment {
    let today: Day

    /// - Parameter words: folded, as blanks part them.
    func moment(_ words: [String]) -> LocalTime? {
        guard SpokenDay(today: today).day(TypedWords.split(words.joined(separator: " "))) == nil
        else { return nil }
        let words = expanded(words)
        var found: Set<LocalTime> = []
        for index in words.indices.dropFirst() {
            let (front, behind) = (Array(words[..<index]), Array(words[index...]))
            if let moment = moment(day: front, time: behind) { found.insert(moment) }
            if front.joined().allSatisfy(\.isASCIIDigit) { continue }
            if let moment = moment(day: behind, time: front) { found.insert(moment) }
        }
        return found.count == 1 ? found.first : nil
    }

    private func moment(day: [String], time: [String]) -> LocalTime? {
        guard let time = TimeOfDay(typed: time.joined(separator: " ")),
            let day = Day(typed: day.joined(separator: " "), today: today)
        else { return nil }
        return LocalTime(day: day, time: time)
    }

    /// With the first or last word taken apart where it is a day and a part of it: `vanavond`,
    /// `morgenochtend`, `dinsdagmiddag`, `tonight`.
    func expanded(_ words: [String]) -> [String] {
        guard let first = words.first, let last = words.last else { return words }
        if let (day, part) = dayAndPart(first) { return [day, part] + words.dropFirst() }
        if let (day, part) = dayAndPart(last) { return words.dropLast() + [part, day] }
        return words
    }

    private func dayAndPart(_ word: String) -> (day: String, part: String)? {
        if word == "tonight" { return ("today", "evening") }
        for (ending, part) in Self.parts where word.hasSuffix(ending) {
            let day = String(word.dropLast(ending.count))
            if day == "van" { return ("today", part) }
            let isDay = ["morgen", "overmorgen"].contains(day) || TypedWords.weekday(day) != nil
            if isDay { return (day, part) }
        }
        return nil
    }

    private static let parts = [
        "ochtend": "morning", "morgen": "morning", "middag": "afternoon", "avond": "evening",
    ]
}
