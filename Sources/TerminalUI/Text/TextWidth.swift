/// How many cells text takes, by UAX #11, the same on every machine.
public enum TextWidth {
    /// Stands for a character that cannot be shown as it is.
    public static let placeholder: Character = "·"

    /// The columns of one grapheme cluster: 0 where nothing of it can be seen, else 1 or 2.
    ///
    /// It is the width of its scalars together, at most 2; so a family of emoji
    /// takes 2, and an emoji made by a variation selector keeps the width of its base,
    /// as `wcwidth` and most terminals have it.
    public static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        let width = columns(of: first)
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return width }
        return min(2, scalars.dropFirst().reduce(width) { $0 + columns(of: $1) })
    }

    /// The columns of one line of text as ``Canvas/write(_:at:role:maximum:)`` shows it.
    public static func columns(of text: String) -> Int {
        if isPlain(text) { return text.utf8.count }
        if isSimple(text) { return text.unicodeScalars.count }
        return text.reduce(0) { $0 + shown($1).columns }
    }

    /// Whether every byte is a character of one column: printable ASCII, as most text is.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }

    /// Whether every scalar is a character of one column by itself: Latin letters, dashes and lines,
    /// none of which joins with what follows.
    static func isSimple(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.value < 0x300 ? !isControl(scalar) : isNarrow(scalar.value)
        }
    }

    /// The columns of one scalar: 0 for marks, controls and format characters.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return isControl(scalar) ? 0 : 1 }
        if isNarrow(value) { return 1 }
        if isInvisible(scalar) { return 0 }
        return isWide(value) || scalar.properties.isEmojiPresentation && value >= 0x1F300 ? 2 : 1
    }

    /// How a character is shown: itself, or ``placeholder`` where it is a control character, a
    /// line break, or one that cannot be seen and might reorder or hide what can.
    static func shown(_ character: Character) -> (glyph: Character, columns: Int) {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, columns(of: first) > 0 else { return (placeholder, 1) }
        return (character, columns(of: character))
    }

    /// A grapheme cluster as pieces that any terminal shows in as many columns as
    /// ``columns(of:)`` says: each a spacing scalar with the marks on it.
    ///
    /// What does not fit in the width is left out: of a family of emoji the first stays.
    public static func pieces(of character: Character) -> [[Unicode.Scalar]] {
        var (pieces, used) = ([[Unicode.Scalar]](), 0)
        let room = columns(of: character)
        for scalar in character.unicodeScalars {
            let width = columns(of: scalar)
            if width > 0 {
                guard used + width <= room else { break }
                pieces.append([scalar])
                used += width
            } else if !pieces.isEmpty, isMark(scalar) {
                pieces[pieces.count - 1].append(scalar)
            }
        }
        return pieces
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xAD
    }

    /// Dashes, quotes, currencies, lines and blocks: common here, so not looked up.
    private static func isNarrow(_ value: UInt32) -> Bool {
        (0x2010...0x2027).contains(value) || (0x2030...0x205E).contains(value)
            || (0x20A0...0x20BF).contains(value) || (0x2500...0x25FC).contains(value)
    }

    /// A mark that is drawn over what precedes it; variation selectors draw nothing.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        return (category == .nonspacingMark || category == .enclosingMark)
            && !scalar.properties.isVariationSelector
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator, .surrogate:
            true
        default:
            (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
        }
    }

    /// Binary search in ``wide``, whose ranges are sorted.
    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var (low, high) = (0, wide.count)
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count && wide[low].contains(value)
    }
}
