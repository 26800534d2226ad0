internal import KaderDomain

extension ImportRow {
    /// The value in a cell; nil for a blank one, and after telling what was expected.
    mutating func value<T>(
        _ column: String, _ expected: Phrase, _ parse: (String) -> T?
    ) -> T? {
        let word = word(column)
        guard !word.isEmpty else { return nil }
        if let value = parse(word) { return value }
        refuse(column, expected)
        return nil
    }

    /// The value in a cell in which blanks at the ends count; nil for a blank one.
    mutating func exact<T>(
        _ column: String, _ expected: Phrase, _ parse: (String) -> T?
    ) -> T? {
        let text = text(column)
        return value(column, expected) { _ in parse(text) }
    }

    /// The value in a cell that may not be blank.
    mutating func needed<T>(
        _ column: String, _ expected: Phrase, _ parse: (String) -> T?
    ) -> T? {
        guard !word(column).isEmpty else { refuse(column, .blank); return nil }
        return value(column, expected, parse)
    }

    /// The items of a list; nil after telling that one of them is not what was expected.
    mutating func list<T>(
        _ column: String, _ expected: Phrase, _ parse: (String) -> T?
    ) -> [T]? {
        let words = text(column).split(separator: "|").map { String(String($0).trimmingBlanks) }
            .filter { !$0.isEmpty }
        let values = words.compactMap(parse)
        guard values.count == words.count else { refuse(column, expected); return nil }
        return values
    }

    mutating func id<T>(_ column: String) -> Identifier<T>? {
        value(column, .expectedId) { Identifier<T>($0) }
    }

    /// As `2026-11-24`, or as spreadsheets here write it: `24-11-2026`, `24/11/2026`.
    mutating func day(_ column: String) -> Day? {
        value(column, .expectedDay, Self.day)
    }

    mutating func neededDay(_ column: String) -> Day? {
        needed(column, .expectedDay, Self.day)
    }

    mutating func period() -> Period? {
        let count = faults.count
        let (from, until) = (day("from"), day("until"))
        guard faults.count == count else { return nil }
        if let period = Period(from: from, until: until) { return period }
        refuse("until", .endsBeforeItBegins)
        return nil
    }

    mutating func hours() -> Hours? {
        let from = needed("from", .expectedTime, Self.time)
        let until = needed("until", .expectedTime, Self.time)
        guard let from, let until else { return nil }
        if let hours = Hours(from: from, to: until) { return hours }
        refuse("until", .endsBeforeItBegins)
        return nil
    }

    /// Blank is no.
    mutating func truth(_ column: String) -> Bool {
        value(column, .expectedTruth) { word in
            switch Folding.fold(word) {
            case "yes", "ja", "true", "waar", "1", "x": true
            case "no", "nee", "false", "onwaar", "0": false
            default: nil
            }
        } ?? false
    }

    /// One of a closed set, by its code or its label in either language; `blank` for a blank cell.
    mutating func choice<T>(
        _ column: String, _ blank: T?, label: (T) -> Phrase
    ) -> T? where T: CaseIterable & RawRepresentable, T.RawValue == String {
        let codes = T.allCases.map(\.rawValue).joined(separator: ", ")
        if let blank, word(column).isEmpty { return blank }
        return needed(column, .expectedOneOf(codes)) { word in
            let folded = Folding.fold(word)
            return T.allCases.first { value in
                let label = label(value)
                return [value.rawValue, label.nl, label.en].contains { Folding.fold($0) == folded }
            }
        }
    }

    private static func time(_ word: String) -> TimeOfDay? {
        TimeOfDay(word.count == 4 ? "0" + word : word)
    }

    private static func day(_ word: String) -> Day? {
        if let day = Day(word) { return day }
        let parts = word.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
        guard parts.count == 3, parts[2] >= 1000 else { return nil }
        return Day(year: parts[2], month: parts[1], day: parts[0])
    }
}
