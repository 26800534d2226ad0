/// What a person may ask over SSH beside the program itself: a handful of commands, over standard input
/// and output, with options that reach no file.
struct SessionRequest: Hashable {
    /// For the command parser, without `kader` in front.
    let arguments: [String]

    /// Reads what `ssh HOST …` sent.
    init(_ text: String) throws(SessionRefusal) {
        let words = try SessionWords.split(text)
        guard words.first == "kader", let noun = words.dropFirst().first else {
            throw .notOffered
        }
        arguments = Array(words.dropFirst())
        let rest = Array(words.dropFirst(2))
        switch noun {
        case "sync": try Self.expect(rest == ["--stdio"])
        case "export": try Self.checkExport(rest)
        case "import": try Self.checkImport(rest)
        default: throw .notOffered
        }
    }

    /// What was asked for, as it stands in the access log: of a word that nobody offers not even the word,
    /// for it may be a name.
    static func kind(of text: String) -> String {
        let words = text.split(separator: " ")
        guard words.first == "kader", let noun = words.dropFirst().first else { return "?" }
        return ["sync", "export", "import"].first { $0 == noun } ?? "kader ?"
    }

    private static let exportOptions: Set = [
        "--format", "--house", "--room", "--consulent", "--from", "--days", "--day", "--region",
        "--year", "--for", "--language", "--to", "--purpose", "--consent",
    ]

    private static func checkExport(_ words: [String]) throws(SessionRefusal) {
        let names = try names(
            in: words, taking: exportOptions, flags: ["--online", "--everywhere", "--json"])
        try expect((1...2).contains(names.count) && names.allSatisfy(isNoun))
    }

    private static func checkImport(_ words: [String]) throws(SessionRefusal) {
        let names = try names(
            in: words, taking: ["--language"], flags: ["--json", "--dry-run", "--template"])
        let ends = words.contains("--template") ? [[], ["-"]] : [["-"]]
        try expect(names.first.map(isNoun) == true && ends.contains(Array(names.dropFirst())))
    }

    /// The words that are no option, nor the value of one.
    private static func names(
        in words: [String], taking options: Set<String>, flags: Set<String>
    ) throws(SessionRefusal) -> [String] {
        var (names, place): ([String], Int) = ([], 0)
        while place < words.count {
            let word = words[place]
            if options.contains(word) {
                try expect(place + 1 < words.count && !words[place + 1].hasPrefix("-"))
                place += 1
            } else if word == "-" || !word.hasPrefix("-") {
                names.append(word)
            } else if !flags.contains(word) {
                throw .notAnOption(word)
            }
            place += 1
        }
        return names
    }

    /// `waiting-list`: no path, no address.
    private static func isNoun(_ word: String) -> Bool {
        word.wholeMatch(of: /[a-z][a-z-]{0,39}/) != nil
    }

    private static func expect(_ isSo: Bool) throws(SessionRefusal) {
        guard isSo else { throw .notOffered }
    }
}
