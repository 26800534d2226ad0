internal import KaderDomain

/// Text as a property of a calendar file holds it (RFC 5545, 3.3.11), and lines as it breaks them
/// (3.1).
enum CalendarText {
    /// How many octets a line has at most, without its end.
    static let width = 75

    /// Backslashes, semicolons, commas and line ends behind a backslash. Characters that no text may
    /// hold (controls), and what turns the direction of text, become blanks.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
            case _ where scalar.isDangerous: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The line with its end, broken before octet 76 so that no character is cut: what follows
    /// stands on lines that begin with a blank.
    static func fold(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if octets + length > width {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += length
        }
        return folded + "\r\n"
    }
}
