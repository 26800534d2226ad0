extension Key {
    /// The keys of a script: names with blanks between, and text to type in quotes.
    ///
    /// `3 j <Enter> "Fatma"` is nine keys. In quotes `\"` is a quote, `\\` a backslash,
    /// and a line break is Enter. What a key did may stand behind it, as in a log.
    /// - Throws: ``KeyScriptError`` with the token that names no key.
    public static func script(_ script: String) throws(KeyScriptError) -> [Key] {
        try presses(script).map(\.key)
    }

    /// A key, and the name of what it did where that stands behind it: `b(spreekuur.book)`.
    typealias Press = (key: Key, action: String?)

    /// The same with what the keys did.
    static func presses(_ script: String) throws(KeyScriptError) -> [Press] {
        var (presses, rest) = ([Press](), Substring(script))
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "\"" {
                presses += try typed(&rest).map { ($0, nil) }
            } else {
                let token = rest.prefix { !$0.isWhitespace }
                guard let press = press(token) else {
                    throw KeyScriptError(token: String(token))
                }
                presses.append(press)
                rest = rest[token.endIndex...]
            }
        }
        return presses
    }

    private static func press(_ token: Substring) -> Press? {
        if let key = Key(name: String(token)) { return (key, nil) }
        guard token.last == ")", let start = token.lastIndex(of: "("),
            let key = Key(name: String(token[..<start]))
        else { return nil }
        let action = token[start...].dropFirst().dropLast()
        return action.isEmpty ? nil : (key, String(action))
    }

    /// Takes text in quotes off the front of `rest`.
    private static func typed(_ rest: inout Substring) throws(KeyScriptError) -> [Key] {
        let whole = String(rest)
        var (keys, isEscaped) = ([Key](), false)
        rest.removeFirst()
        while let character = rest.popFirst() {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
                continue
            } else if character == "\"" {
                return keys
            }
            keys.append(character.isNewline ? .enter : .character(character))
        }
        throw KeyScriptError(token: whole)
    }
}
