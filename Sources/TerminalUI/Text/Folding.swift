/// Text without accents and capitals, for finding and for terminals without UTF-8.
enum Folding {
    /// Lower case, without the accents of Latin letters: `Çelik` is `celik`.
    static func fold(_ text: String) -> String {
        String(text.lowercased().map(unaccented))
    }

    /// Whether the folded text holds the folded part; an empty part is in every text.
    static func contains(_ text: String, _ part: String) -> Bool {
        let (whole, wanted) = (Array(fold(text).utf8), Array(fold(part).utf8))
        guard wanted.count <= whole.count else { return false }
        return (0...whole.count - wanted.count).contains { start in
            whole[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// The Latin letter under an accent; any other character as it is.
    static func unaccented(_ character: Character) -> Character {
        if character.isASCII { return character }
        if let letter = letters[character] { return letter }
        guard let first = character.unicodeScalars.first, first.isASCII else { return character }
        return Character(first)
    }

    /// Latin-1 and Latin Extended-A, with the Romanian letters: the languages of Europe
    /// in Latin script, and Turkish.
    private static let letters: [Character: Character] = {
        let groups: [(String, Character)] = [
            ("ÀÁÂÃÄÅĀĂĄÆ", "A"), ("àáâãäåāăąæª", "a"), ("ÇĆĈĊČ", "C"), ("çćĉċč", "c"),
            ("ÐĎĐ", "D"), ("ðďđ", "d"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("èéêëēĕėęě", "e"),
            ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"), ("ĤĦ", "H"), ("ĥħ", "h"),
            ("ÌÍÎÏĨĪĬĮİ", "I"), ("ìíîïĩīĭįı", "i"), ("Ĵ", "J"), ("ĵ", "j"),
            ("Ķ", "K"), ("ķĸ", "k"), ("ĹĻĽĿŁ", "L"), ("ĺļľŀł", "l"),
            ("ÑŃŅŇŊ", "N"), ("ñńņňŉŋ", "n"), ("ÒÓÔÕÖØŌŎŐŒ", "O"), ("òóôõöøōŏőœº", "o"),
            ("ŔŖŘ", "R"), ("ŕŗř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšșßſ", "s"),
            ("ŢŤŦȚÞ", "T"), ("ţťŧțþ", "t"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ùúûüũūŭůűų", "u"),
            ("Ŵ", "W"), ("ŵ", "w"), ("ÝŶŸ", "Y"), ("ýÿŷ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"),
        ]
        var table: [Character: Character] = [:]
        for (glyphs, plain) in groups {
            for glyph in glyphs { table[glyph] = plain }
        }
        return table
    }()
}
