import KaderExchange

extension String {
    /// What a terminal can show without acting on it: a line end or tab becomes a blank, any other
    /// control character the sign for it.
    ///
    /// Everything that people read goes through here, for a name may hold anything.
    var harmless: String {
        guard unicodeScalars.contains(where: \.isDangerous) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.isDangerous ? scalar.sign : scalar) }
        return String(shown)
    }
}

extension Unicode.Scalar {
    /// U+2400 and on has a picture for each control character of ASCII.
    fileprivate var sign: Unicode.Scalar {
        switch value {
        case 0x09, 0x0A, 0x0D: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }
}
