/// Numbers that may be a burgerservicenummer (BSN): nine digits that pass the *elfproef*. No note
/// may hold one (S51).
public enum ElevenProof {
    /// Whether somewhere in the text stand exactly nine digits that pass, also with dots, dashes
    /// or blanks between them. Longer rows of digits, such as an IBAN's, are none.
    public static func isHit(by text: String) -> Bool {
        rows(in: text).contains(where: passes)
    }

    /// Whether nine digits pass: nine times the first plus eight times the second and so on, less
    /// the last, is a multiple of eleven. Nine zeros do not.
    public static func passes(_ digits: [Int]) -> Bool {
        guard digits.count == 9, digits.contains(where: { $0 > 0 }) else { return false }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }.isMultiple(of: 11)
    }

    /// The rows of digits of a text. One sign, a dot, a dash or a blank, may part two digits.
    private static func rows(in text: String) -> [[Int]] {
        var rows: [[Int]] = [[]]
        var gap = 1
        for sign in text {
            if let digit = sign.isASCII ? sign.wholeNumberValue : nil {
                if gap > 1 { rows.append([]) }
                rows[rows.count - 1].append(digit)
                gap = 0
            } else {
                gap += [".", "-", " "].contains(sign) ? 1 : 2
            }
        }
        return rows
    }
}
