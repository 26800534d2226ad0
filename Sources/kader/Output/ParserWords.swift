/// What argument-parser and the checks of commands say about arguments, in Dutch. They say it in
/// English only, as finished text.
///
/// A sentence that is not known here stays as it is: English is better than nothing.
enum ParserWords {
    /// The whole message, line by line.
    static func dutch(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false)
            .map { dutch(line: String($0)) }
            .joined(separator: "\n")
    }

    private static func dutch(line: String) -> String {
        for (english, dutch) in beginnings where line.hasPrefix(english) {
            return dutch + translated(String(line.dropFirst(english.count)))
        }
        return translated(line)
    }

    /// The sentence in Dutch, or as it was.
    static func translated(_ text: String) -> String {
        for (english, dutch) in sentences {
            guard let parts = parts(of: text, after: english) else { continue }
            return filled(dutch, with: parts)
        }
        return text
    }

    /// What stands in `text` where the pattern has a `*`; nil where it does not match.
    private static func parts(of text: String, after pattern: String) -> [Substring]? {
        let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard let first = fixed.first, text.hasPrefix(first) else { return nil }
        var (rest, parts) = (text.dropFirst(first.count), [Substring]())
        for (number, piece) in fixed.enumerated().dropFirst() {
            let isLast = number == fixed.count - 1
            let place = isLast ? end(of: rest, piece) : rest.firstRange(of: piece)
            guard let place else { return nil }
            parts.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        return rest.isEmpty ? parts : nil
    }

    /// Where the text ends with this piece.
    private static func end(of text: Substring, _ piece: Substring) -> Range<String.Index>? {
        guard text.hasSuffix(piece) else { return nil }
        return text.index(text.endIndex, offsetBy: -piece.count)..<text.endIndex
    }

    private static func filled(_ pattern: String, with parts: [Substring]) -> String {
        let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false)
        return zip(fixed, parts + [""]).map { $0 + translated(String($1)) }.joined()
    }

    private static let beginnings = [
        ("Error: ", "Fout: "), ("Help:  ", "Uitleg:  "), ("Usage: ", "Gebruik: "),
        ("   or: ", "   of: "),
    ]
}
