extension Canvas {
    /// The same canvas in ASCII only, for a terminal whose locale is not UTF-8.
    ///
    /// Lines and marks become their nearest (`│` is `|`, `▶` is `>`), Latin letters
    /// lose their accents, and any other glyph becomes `?` in each of its cells.
    public func ascii() -> Canvas {
        mapped { glyph, _ in
            if glyph.isASCII { return glyph }
            if let mark = Self.marks[glyph] { return mark }
            let plain = Folding.unaccented(glyph)
            return plain.isASCII ? plain : "?"
        }
    }

    private static let marks: [Character: Character] = {
        let groups: [(String, Character)] = [
            ("─═━╌┄", "-"), ("│║┃┆╎", "|"),
            ("┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛", "+"),
            ("▶▷▸›»→", ">"), ("◀◁◂‹«←", "<"), ("▾▼↓", "v"), ("▴▲↑", "^"),
            ("▰█▮■▓", "#"), ("▱░▯□", "-"), ("▌▐▏", "|"), ("▒", "+"),
            ("·•…", "."), ("✓✔", "x"), ("–—‐‑−", "-"),
            ("‘’‚′", "'"), ("“”„″", "\""), ("×", "x"), ("◆●", "*"), ("○", "o"),
            ("€", "E"), ("\u{A0}\u{202F}", " "), ("≥", ">"), ("≤", "<"),
        ]
        var table: [Character: Character] = [:]
        for (glyphs, plain) in groups {
            for glyph in glyphs { table[glyph] = plain }
        }
        return table
    }()
}
