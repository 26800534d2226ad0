internal import KaderDomain

/// The words of days and times, Dutch and English side by side; all of them folded.
///
/// None of them means one thing in the one language and another in the other.
enum TypedWords {
    /// Taken apart where a blank or comma stands and where letters meet figures: `24nov 14.30u` is
    /// `24`, `nov`, `14.30`, `u`. A sign that binds a letter is a blank: `24-nov`, `di.`; a plus
    /// stands alone.
    static func split(_ text: String) -> [String] {
        var words: [String] = []
        var last = Kind.blank
        let characters = Array(Folding.fold(text))
        for index in characters.indices {
            let kind = kind(of: index, in: characters)
            if kind == .blank || kind != last || kind == .plus { words.append("") }
            if kind != .blank { words[words.endIndex - 1].append(characters[index]) }
            last = kind
        }
        return words.filter { !$0.isEmpty }
    }

    /// A number of at most four figures.
    static func figures(_ word: String) -> Int? {
        guard (1...4).contains(word.utf8.count), word.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(word)
    }

    /// A number in figures, or in words up to twenty.
    static func number(_ word: String) -> Int? {
        if let number = figures(word) ?? dutchNumber(word) { return number }
        return english.firstIndex(of: word).map { $0 + 1 }
    }

    static func dutchNumber(_ word: String) -> Int? {
        dutch.firstIndex(of: word).map { $0 + 1 }
    }

    /// `di`, `dinsdag`, `tue`, `tues`, `tuesday`.
    static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    /// The month, 1...12, by its name or at least three letters of it; `mrt` is March.
    static func month(_ word: String) -> Int? {
        if word == "mrt" { return 3 }
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static func kind(of index: Int, in characters: [Character]) -> Kind {
        let character = characters[index]
        if character.isWhitespace || character == "," { return .blank }
        if character == "+" { return .plus }
        if character.isLetter || character == "'" { return .letters }
        guard "-/.".contains(character) else { return .figures }
        let around = [index - 1, index + 1].filter(characters.indices.contains)
        return around.contains { characters[$0].isLetter } ? .blank : .figures
    }

    private enum Kind { case blank, letters, figures, plus }

    private static let dutch = [
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien", "twintig",
    ]
    private static let english = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty",
    ]
    private static let weekdays: [String: Weekday] = {
        var table: [String: Weekday] = [
            "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
        ]
        for weekday in Weekday.allCases {
            for language in Language.allCases {
                table[Folding.fold(weekday.name[language])] = weekday
                table[Folding.fold(weekday.shortName[language])] = weekday
            }
        }
        return table
    }()
    private static let months = [
        ["januari", "january"], ["februari", "february"], ["maart", "march"], ["april"],
        ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"],
        ["september"], ["oktober", "october"], ["november"], ["december"],
    ]
}

extension Character {
    /// 0 to 9, and none of the figures of other scripts.
    var isASCIIDigit: Bool { isASCII && isNumber }
}
