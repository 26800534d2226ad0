internal import KaderDomain

extension String {
    /// The text on one line, with a backslash before each sign that means something within a line of
    /// Markdown. What means something at its beginning must not stand there.
    var inMarkdown: String {
        var escaped = ""
        for scalar in unicodeScalars {
            if Self.signs.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar.isDangerous ? " " : scalar)
        }
        return escaped
    }

    private static let signs: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&",
    ]
}
