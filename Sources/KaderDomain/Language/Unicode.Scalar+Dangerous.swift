extension Unicode.Scalar {
    /// Whether a terminal may act on it: control characters, and those that turn the direction of
    /// the text around them. The byte order mark too, which readers swallow.
    public var isDangerous: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F,
            0xFEFF:
            true
        default: false
        }
    }

    /// What is shown for one that is dangerous: a blank for a tab or line end, the picture that Unicode
    /// has for another control character of ASCII, else the sign for what cannot be shown.
    public var sign: Unicode.Scalar {
        switch value {
        case 0x09, 0x0A, 0x0D: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }
}
