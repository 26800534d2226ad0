extension String {
    /// Without control characters (C0, C1 and DEL), which nobody means to paste: tabs become
    /// blanks, line breaks of every kind `\n`.
    var harmless: String {
        var result = ""
        for character in self {
            if character.isNewline {
                result.append("\n")
            } else if character == "\t" {
                result.append(" ")
            } else {
                result.unicodeScalars += character.unicodeScalars.filter {
                    $0.properties.generalCategory != .control
                }
            }
        }
        return result
    }

    /// What was pasted where one line is typed: line breaks become blanks.
    public var onePastedLine: String {
        String(harmless.map { $0.isNewline ? " " : $0 })
    }
}
