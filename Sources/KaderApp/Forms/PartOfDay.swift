/// A part of the day by which a time on a clock of twelve hours is one time: `'s middags`, `pm`.
enum PartOfDay {
    case morning, afternoon, evening, night
    /// Before and after noon.
    case am, pm

    init?(_ word: String) {
        switch word {
        case "ochtend", "ochtends", "morgens", "morning": self = .morning
        case "middag", "middags", "namiddag", "namiddags", "afternoon": self = .afternoon
        case "avond", "avonds", "evening": self = .evening
        case "nachts": self = .night
        case "am": self = .am
        case "pm": self = .pm
        default: return nil
        }
    }

    /// Minutes since midnight; never more than twelve hours.
    var minutes: Range<Int> {
        switch self {
        case .morning: 300..<720
        case .afternoon: 720..<1080
        case .evening: 1020..<1440
        case .night: 0..<360
        case .am: 0..<720
        case .pm: 720..<1440
        }
    }

    /// The part of the day in front of a time or behind it, and what is left of the words.
    static func split(_ words: [String]) -> (part: PartOfDay?, rest: [String]) {
        if let part = words.last.flatMap(PartOfDay.init) {
            return (part, withoutArticle(words.dropLast()))
        }
        let words = words.first == "'s" ? Array(words.dropFirst()) : words
        guard let part = words.first.flatMap(PartOfDay.init) else { return (nil, words) }
        return (part, Array(words.dropFirst()))
    }

    /// Without the `'s` of `'s middags` or the `in the` of `in the morning`.
    private static func withoutArticle(_ words: ArraySlice<String>) -> [String] {
        if words.last == "'s" { return Array(words.dropLast()) }
        return Array(words.suffix(2) == ["in", "the"] ? words.dropLast(2) : words)
    }
}
