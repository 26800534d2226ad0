/// A line of a calendar file, unfolded (RFC 5545, 3.1): `DTSTART;TZID=Europe/Amsterdam:2026…`.
struct CalendarLine: Hashable, Sendable {
    /// Of the file, from 1.
    let number: Int

    /// In capitals.
    let name: String

    /// By name in capitals; of a list of values the whole text, without quotes.
    let parameters: [String: String]

    /// As it stands in the file.
    let value: String

    /// - Throws: ``CalendarRefusal/notALine``.
    init(_ text: String, number: Int) throws(CalendarRefusal) {
        var rest = text.unicodeScalars[...]
        self.number = number
        name = try Self.word(&rest).uppercased()
        var parameters: [String: String] = [:]
        while rest.first == ";" {
            rest.removeFirst()
            let parameter = try Self.word(&rest).uppercased()
            guard rest.popFirst() == "=" else { throw .notALine }
            parameters[parameter] = try Self.parameterValue(&rest)
        }
        guard rest.popFirst() == ":" else { throw .notALine }
        self.parameters = parameters
        value = String(rest)
    }

    private typealias Rest = Substring.UnicodeScalarView

    private static func word(_ rest: inout Rest) throws(CalendarRefusal) -> String {
        let word = rest.prefix {
            $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "-")
        }
        guard !word.isEmpty else { throw .notALine }
        rest = rest[word.endIndex...]
        return String(word)
    }

    /// Up to the `;` or `:` that is not within quotes.
    private static func parameterValue(_ rest: inout Rest) throws(CalendarRefusal) -> String {
        var (value, isQuoted) = (String.UnicodeScalarView(), false)
        while let next = rest.first, isQuoted || (next != ";" && next != ":") {
            if next == "\"" { isQuoted.toggle() } else { value.append(next) }
            rest.removeFirst()
        }
        guard !isQuoted else { throw .notALine }
        return String(value)
    }
}
