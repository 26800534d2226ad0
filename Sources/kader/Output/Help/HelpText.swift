/// The help of a command in Dutch: made of argument-parser's own, which it writes in English only, as
/// finished text. A sentence that is not known stays as it is; a test names those.
enum HelpText {
    /// So wide that argument-parser breaks no line.
    static let unbroken = 99_999

    /// In so many columns the texts stand.
    private static let columns = 80

    /// Where the words about an option or a command begin.
    private static let indent = 26

    /// Whether a message of argument-parser is help, and not a version or a script for a shell.
    static func isHelp(_ message: String) -> Bool {
        message.hasPrefix("OVERVIEW: ") || message.hasPrefix("USAGE: ")
    }

    /// - Parameter message: help of which no line was broken.
    static func dutch(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false)
            .map { dutch(line: String($0)) }.joined(separator: "\n")
    }

    private static func dutch(line: String) -> String {
        if let heading = HelpWords.headings.first(where: { line.hasPrefix($0.english) }) {
            let rest = String(line.dropFirst(heading.english.count))
            return wrapped(heading.dutch + HelpWords.dutch(rest), hanging: rest.isEmpty ? 0 : 9)
        }
        guard let row = line.firstMatch(of: /^(  \S.*?) {2,}(\S.*)$/) else {
            return paragraph(line)
        }
        let blanks = String(repeating: " ", count: indent)
        let words = wrapped(blanks + HelpWords.dutch(String(row.2)), hanging: indent)
        return String(row.1 + words.dropFirst(row.1.count))
    }

    /// A line of prose, or the words about an option whose name fills its own line.
    private static func paragraph(_ line: String) -> String {
        let text = line.drop { $0 == " " }
        let blanks = line.count - text.count
        return wrapped(
            String(repeating: " ", count: blanks) + HelpWords.dutch(String(text)), hanging: blanks)
    }

    /// Broken at blanks; what it begins with stays, and lines after the first begin with so many.
    private static func wrapped(_ text: String, hanging indent: Int) -> String {
        let start = text.prefix { $0 == " " }
        var lines: [String] = []
        var line = String(start)
        var isEmpty = true
        for word in text.dropFirst(start.count).split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > columns {
                lines.append(line)
                (line, isEmpty) = (String(repeating: " ", count: indent), true)
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
