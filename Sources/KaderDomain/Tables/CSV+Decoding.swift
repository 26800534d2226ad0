extension CSV {
    /// The text of a file, whichever of the usual programs wrote it; never fails.
    ///
    /// UTF-16 where a byte order mark says so, UTF-8 where the bytes are that, and else
    /// Windows-1252, in which every byte means something. The mark is left out.
    public static func decode(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, isLittleEndian: false) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return String(validating: body, as: UTF8.self) ?? windows1252(body)
    }

    private static func utf16(_ bytes: [UInt8], isLittleEndian: Bool) -> String {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let isSpecial = (0x80...0x9F).contains(byte)
            text.append(isSpecial ? windowsScalars[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// What Windows-1252 has where Latin-1 has control characters, 0x80...0x9F; its five gaps
    /// stay control characters, as browsers do.
    private static let windowsScalars: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡",
        "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—",
        "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
