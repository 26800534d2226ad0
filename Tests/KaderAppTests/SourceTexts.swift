/// The texts between quotes in a Swift source, and what they are given to.
enum SourceTexts {
    struct Literal {
        let line: Int
        let text: String

        /// The functions and types between whose brackets it stands, outermost first.
        let callees: [String]

        /// Whether it is given as one of the two languages of a phrase: behind `nl:`, `en:` or `same:`,
        /// or in a file of phrases as one of a pair.
        let isPhrased: Bool
    }

    /// Without those in comments; what stands in `\(…)` of another is left out.
    static func literals(of source: String) -> [Literal] {
        var scan = SourceScan(Array(source.unicodeScalars))
        return scan.literals()
    }
}

/// A reader of one source, from its first sign to its last.
private struct SourceScan {
    private let signs: [Unicode.Scalar]
    private var place = 0
    private var line = 1
    private var callees: [String] = []
    private var found: [SourceTexts.Literal] = []

    /// What was read since the last bracket or comma: where `nl:` would stand.
    private var before = ""

    init(_ signs: [Unicode.Scalar]) { self.signs = signs }

    mutating func literals() -> [SourceTexts.Literal] {
        while place < signs.count { step() }
        return found
    }

    private mutating func step() {
        if begins("//") { return skip(until: "\n") }
        if begins("\"") { return readText() }
        let sign = signs[place]
        switch sign {
        case "(", "[", "{":
            callees.append(sign == "(" ? lastName : "")
            before = ""
        case ")", "]", "}":
            if !callees.isEmpty { callees.removeLast() }
        case ",": before = ""
        default: before.unicodeScalars.append(sign)
        }
        advance()
    }

    /// The word that stands right before a bracket.
    private var lastName: String {
        String(before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed())
    }

    private mutating func readText() {
        let (first, start) = (line, callees)
        let quote = begins("\"\"\"") ? "\"\"\"" : "\""
        let isRaw = place > 0 && signs[place - 1] == "#"
        let phrased = isPhrased
        advance(by: quote.count)
        var text = ""
        while place < signs.count, !begins(quote) {
            if !isRaw, begins("\\(") {
                advance()
                skipBrackets()
                text += "…"
            } else {
                if !isRaw, begins("\\") { advance() }
                text.unicodeScalars.append(signs[place])
                advance()
            }
        }
        advance(by: quote.count)
        found.append(.init(line: first, text: text, callees: start, isPhrased: phrased))
    }

    private var isPhrased: Bool {
        ["nl:", "en:", "same:"].contains { before.contains($0) }
    }

    /// Past the bracket that closes the one that is read now, with the texts between.
    private mutating func skipBrackets() {
        var depth = 0
        repeat {
            if begins("\"") {
                let kept = found
                readText()
                found = kept
                continue
            }
            if begins("(") { depth += 1 }
            if begins(")") { depth -= 1 }
            advance()
        } while depth > 0 && place < signs.count
    }

    private mutating func skip(until end: Unicode.Scalar) {
        while place < signs.count, signs[place] != end { advance() }
    }

    private func begins(_ text: String) -> Bool {
        signs[place...].starts(with: text.unicodeScalars)
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where place < signs.count {
            if signs[place] == "\n" { line += 1 }
            place += 1
        }
    }
}
