internal import KaderDomain

/// A time told in words, or in figures with the part of the day: `half drie`, `2 pm`.
struct SpokenTime {
    /// Minutes since midnight as told, 0...1440; where it is said, perhaps twelve hours early.
    let minutes: Int

    /// Whether it is told as people say it: in words, or as an hour with nothing behind it.
    let isSaid: Bool

    /// - Parameter words: as ``TypedWords/split(_:)`` gives them, and all of them are used.
    static func time(_ words: [String]) -> TimeOfDay? {
        if words == ["noon"] || words == ["at", "noon"] { return TimeOfDay(minutes: 720) }
        let (part, words) = PartOfDay.split(words)
        let begin = ["om", "at"].contains(words.first ?? "") ? 1 : 0
        return SpokenTime(Array(words.dropFirst(begin)), isBegun: begin == 1)?.time(in: part)
    }

    /// - Parameter isBegun: whether `om` stood in front.
    private init?(_ words: [String], isBegun: Bool) {
        let hasUnit = Self.units.contains(words.last ?? "")
        let core = hasUnit ? Array(words.dropLast()) : words
        if Self.units.contains(core.last ?? "") { return nil }
        if let time = TimeOfDay.figures(core.joined()) {
            let isHour = core.count == 1 && core[0].utf8.count == 1 && core[0] != "0"
            (minutes, isSaid) = (time.minutes, isHour && (hasUnit || isBegun))
        } else if let minutes = Self.minutes(core) {
            (self.minutes, isSaid) = (minutes, true)
        } else {
            return nil
        }
    }

    /// What is said without the part of the day is by day: `half drie` is 14:30, `2 uur` 14:00, `acht
    /// uur` 8:00.
    private func time(in part: PartOfDay?) -> TimeOfDay? {
        if let part { return readings.lazy.filter(part.minutes.contains).compactMap(Self.at).first }
        return Self.at(isSaid && minutes < 480 ? minutes + 720 : minutes)
    }

    /// What it may be on a clock of twelve hours; the parts of the day hold one of them at most.
    private var readings: [Int] {
        let isEarly = minutes < 780 && (isSaid || minutes >= 60)
        return isEarly ? [minutes % 720, minutes % 720 + 720] : [minutes]
    }

    private static func at(_ minutes: Int) -> TimeOfDay? { TimeOfDay(minutes: minutes) }

    /// `twee`, `half drie`, `half past two`, `kwart over 2`, `10 voor half 3`.
    private static func minutes(_ words: [String]) -> Int? {
        guard let middle = words.firstIndex(where: { directions[$0] != nil }),
            let direction = directions[words[middle]]
        else { return hour(words) ?? halfHour(words) }
        let rest = Array(words[(middle + 1)...])
        if words[..<middle] == ["half"] {
            return words[middle] == "past" ? hour(rest).map { $0 + 30 } : nil
        }
        guard let distance = distance(Array(words[..<middle])) else { return nil }
        if let hour = hour(rest) { return hour + direction * distance }
        return distance < 15 ? halfHour(rest).map { $0 + direction * distance } : nil
    }

    /// The minutes of a whole hour, 1...23.
    private static func hour(_ words: [String]) -> Int? {
        guard words.count == 1, let hour = TypedWords.number(words[0]) else { return nil }
        return (1...23).contains(hour) ? hour * 60 : nil
    }

    /// `half drie` is half an hour before three. Not `half three`, which is after it.
    private static func halfHour(_ words: [String]) -> Int? {
        guard words.count == 2, words[0] == "half",
            TypedWords.figures(words[1]) != nil || TypedWords.dutchNumber(words[1]) != nil
        else { return nil }
        return hour([words[1]]).map { $0 - 30 }
    }

    /// `kwart`, `a quarter`, `10`, `tien minuten`: 1...29.
    private static func distance(_ words: [String]) -> Int? {
        switch words {
        case ["kwart"], ["quarter"], ["a", "quarter"]: return 15
        default: break
        }
        let isCounted = words.count == 2 && ["minuten", "minutes", "min"].contains(words[1])
        guard words.count == 1 || isCounted, let number = TypedWords.number(words[0]) else {
            return nil
        }
        return (1...29).contains(number) ? number : nil
    }

    private static let directions = ["over": 1, "past": 1, "voor": -1, "to": -1]
    private static let units: Set = ["uur", "u", "h", "o'clock", "oclock"]
}
