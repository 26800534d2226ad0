import KaderDomain

extension Surroundings {
    /// What these arguments ask of the terminal program, read without argument-parser, which takes
    /// longer to know all its commands than the first screen takes to draw.
    ///
    /// Nil where anything else is asked, or anything is wrong: then argument-parser has the word. So
    /// what is read here is what it would read.
    init?(scanning arguments: [String]) {
        self.init()
        var asked: Set<String> = []
        for index in stride(from: 0, to: arguments.count, by: 2) {
            guard index + 1 < arguments.count, asked.insert(arguments[index]).inserted,
                take(arguments[index + 1], for: arguments[index])
            else { return nil }
        }
        if senseless != nil { return nil }
    }

    /// - Returns: whether that is an option with such a value.
    private mutating func take(_ value: String, for option: String) -> Bool {
        guard !value.isEmpty, !value.hasPrefix("-") else { return false }
        switch option {
        case "--database":
            database = value
            return true
        case "--language":
            language = Language(rawValue: value)
            return language != nil
        case "--now":
            now = LocalTime(value)
            return now != nil
        case "--as":
            actor = Actor(value)
            return actor != nil
        default: return false
        }
    }
}
