/// Splits a line into words, as a shell would that knows blanks and quotes and nothing else.
enum SessionWords {
    /// - Throws: ``SessionRefusal/meaning(_:)`` for every sign that means something to a shell.
    static func split(_ text: String) throws(SessionRefusal) -> [String] {
        guard text.utf8.count <= 1000 else { throw .tooLong }
        var (words, word, quote): ([String], String?, Character?) = ([], nil, nil)
        for character in text {
            guard isPlain(character) else { throw .meaning(character) }
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                (quote, word) = (character, word ?? "")
            } else if quote == nil, character == " " {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { throw .notOffered }
        return words + [word].compactMap(\.self)
    }

    /// Letters, digits, blanks, quotes, and what stands in names, days and ids.
    private static func isPlain(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic
                || " -_.,:@+/'\"=0123456789".unicodeScalars.contains(scalar)
        }
    }
}
