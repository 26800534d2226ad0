/// Text made comparable for searching: lower case, without diacritics, the same on every machine.
///
/// Latin letters are reduced by their Unicode names, so `é`, `ệ` and `ø` need no table: what comes
/// before WITH is the letter. Æ, œ, ß, þ and ĳ become two letters. Other scripts are only made lower
/// case. Punctuation stays; typographic quotes, dashes and spaces become the plain ones.
public enum Folding {
    /// Idempotent: folding what is folded changes nothing.
    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                append(lower, to: &folded)
            }
        }
        return String(folded)
    }

    /// The letters and digits of the folded text, words parted by one space: `'s-Gravenhage` is
    /// `s gravenhage`. By this one compares what people type with names.
    public static func words(_ text: String) -> String {
        fold(text)
            .split { !$0.isLetter && !$0.isNumber }
            .joined(separator: " ")
    }

    private static func append(
        _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
    ) {
        if scalar.isASCII {
            folded.append(scalar)
        } else if scalar.properties.generalCategory == .nonspacingMark {
            return
        } else if let plain = special(scalar) ?? latin(scalar) {
            folded.append(contentsOf: plain.unicodeScalars)
        } else {
            folded.append(scalar)
        }
    }

    private static func special(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "‘", "’", "ʼ", "´", "′": "'"
        case "‐", "‑", "–", "—", "−": "-"
        case "“", "”", "„": "\""
        case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": " "
        case "ß": "ss"
        case "þ": "th"
        case "ð": "d"
        case "ı": "i"
        default: nil
        }
    }

    /// `LATIN SMALL LETTER E WITH ACUTE` is e, `LATIN SMALL LIGATURE IJ` is ij.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name else { return nil }
        for kind in ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "] where name.hasPrefix(kind) {
            let base = name.dropFirst(kind.count).prefix { $0 != " " }
            return base.count <= 2 ? base.lowercased() : nil
        }
        return nil
    }
}
