internal import KaderDomain

/// Reads the first or last day of a month or of a year: `eind van de maand`, `begin volgende maand`,
/// `eind december`, `end of the year`.
struct SpokenMonth {
    let today: Day

    /// - Parameter words: as ``TypedWords/split(_:)`` gives them, and all of them are used.
    func day(_ words: [String]) -> Day? {
        guard let edge = words.first, let months = months(words.dropFirst()) else { return nil }
        switch edge {
        case "begin", "start", "beginning": return first(months.lowerBound)
        case "eind", "einde", "end": return first(months.upperBound + 1).map { $0 - 1 }
        default: return nil
        }
    }

    /// Months since the year nought, for that is what one can count in.
    private func months(_ words: ArraySlice<String>) -> ClosedRange<Int>? {
        let words = words.filter { !Self.links.contains($0) }
        let (year, this) = (today.year, today.year * 12 + today.month - 1)
        switch words {
        case ["maand"], ["month"]: return this...this
        case ["volgende", "maand"], ["next", "month"]: return this + 1...this + 1
        case ["jaar"], ["year"]: return year * 12...year * 12 + 11
        case ["volgend", "jaar"], ["next", "year"]: return year * 12 + 12...year * 12 + 23
        default: return dated(words).map { $0...$0 }
        }
    }

    /// `december`, `dec 2027`.
    private func dated(_ words: [String]) -> Int? {
        guard let month = words.first.flatMap(TypedWords.month) else { return nil }
        switch words.count {
        case 1: return Day.near(today, month: month, day: 1).map { $0.year * 12 + month - 1 }
        case 2 where words[1].utf8.count == 4:
            return TypedWords.figures(words[1]).map { $0 * 12 + month - 1 }
        default: return nil
        }
    }

    private func first(_ month: Int) -> Day? {
        Day(year: month / 12, month: month % 12 + 1, day: 1)
    }

    private static let links: Set = ["van", "of", "de", "het", "the", "deze", "dit", "this"]
}
