extension Canvas {
    /// The same canvas in ASCII only, for a terminal whose locale is not UTF-8.
    ///
    /// Lines and marks become their nearest (`│` is `|`, `▶` is `>`), the steps of a
    /// sparkline become digits and the dots of a line chart `*`, Latin letters lose their
    /// accents, and any other glyph becomes `?` in each of its cells.
    public func ascii() -> Canvas {
        mapped { glyph, _ in
            if glyph.isASCII { return glyph }
            if let mark = Self.marks[glyph] { return mark }
            if Self.braille.contains(glyph) { return "*" }
            let plain = Folding.unaccented(glyph)
            return plain.isASCII ? plain : "?"
        }
    }

    /// Of which line charts are drawn.
    private static let braille: ClosedRange<Character> = "\u{2800}"..."\u{28FF}"

    private static let marks: [Character: Character] = {
        let groups: [(String, Character)] = [
            ("─═━╌┄", "-"), ("│║┃┆╎", "|"),
            ("┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛", "+"),
            ("▶▷▸›»→", ">"), ("◀◁◂‹«←", "<"), ("▾▼↓", "v"), ("▴▲↑", "^"),
            ("▰█▮■▉▊▋", "#"), ("▱░▯□", "-"), ("▌▐▍▎▏", "|"), ("◆◇", "#"), ("▒", "+"), ("▓", "%"),
            ("▁", "1"), ("▂", "2"), ("▃", "3"), ("▄", "4"), ("▅", "5"), ("▆", "6"), ("▇", "7"),
            ("\u{2800}", " "),
            ("·•…", "."), ("✓✔", "V"), ("–—‐‑−", "-"),
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
