extension Seeded {
    /// What somebody might write who means harm: escapes of terminals, signs that turn the direction of
    /// text, heaps of marks, formulas, and what means something in HTML, Markdown, CSV and calendars.
    ///
    /// Blank now and then, and once in many times ten thousand characters.
    public mutating func hostileText() -> String {
        if oneIn(8) { return "" }
        if oneIn(400) { return String(repeating: "a\u{1B}[7m", count: 2_500) }
        return (0..<int(in: 1...3)).map { _ in pick(Self.hostile) }.joined()
    }

    private static let hostile: [String] = escapes + unseen + joined + markup

    /// CSI, OSC 52, DCS, their C1 forms, and other controls.
    private static let escapes = [
        "\u{1B}[2J\u{1B}[31mrood", "\u{1B}]52;c;ZWNobw==\u{7}", "\u{1B}P1;2|x\u{1B}\\", "\u{9B}31m",
        "\u{90}x\u{9C}", "\u{9D}0;titel\u{9C}", "\u{8}\u{8}\u{7F}", "\u{E}\u{F}\u{5}", "a\tb",
        "een\r\ntwee\u{B}\u{C}", "\u{85}drie\u{2028}vier\u{2029}", "\u{1}\u{1F}\u{80}\u{9F}",
    ]

    /// Marks of direction, nothing of any width, and what is no character.
    private static let unseen = [
        "\u{202E}gnp.exe\u{202C}", "\u{2066}x\u{2069}", "\u{200E}\u{200F}\u{61C}",
        "\u{200B}\u{200C}\u{2060}\u{AD}", "\u{FEFF}", "\u{FFFD}\u{FFFE}\u{FFFF}",
        "\u{FFF9}\u{FFFB}",
        "\u{1FFFF}\u{10FFFF}", "\u{E000}",
    ]

    /// One character of many scalars.
    private static let joined = [
        "Z" + String(repeating: "\u{335}\u{301}\u{488}", count: 40), "\u{301}\u{20DD}",
        "👩‍👩‍👧‍👦👩🏽‍🦰", "🇳🇱🇳", "क्षि", "각ᅡ", "漢字", "ﷺ", "‏עברית", "a\u{FE0F}☺\u{FE0F}",
    ]

    private static let markup = [
        "=cmd|'/C calc'!A0", "@SUM(1)", "+1-1", "-2+3", "<script>alert(1)</script>&amp;\"'",
        "--><!--", "]]></title><b>", "| a | b |\n|---|---|", "# kop\n- punt", "```\n", "1. ",
        "[x](javascript:alert(1))", "END:VEVENT\r\nBEGIN:VEVENT", ";,\\n\\;", "'; DROP TABLE x; --",
        "%n%s%@", "$HOME`id`", "gewoon",
    ]
}
