extension Key {
    /// The keys of a script: names with blanks between, and text to type in quotes.
    ///
    /// `3 j <Enter> "Fatma"` is nine keys. In quotes `\"` is a quote, `\\` a backslash,
    /// and a line break is Enter.
    /// - Throws: ``KeyScriptError`` with the token that names no key.
    public static func script(_ script: String) throws(KeyScriptError) -> [Key] {
        var (keys, rest) = ([Key](), Substring(script))
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "\"" {
                keys += try typed(&rest)
            } else {
                let token = rest.prefix { !$0.isWhitespace }
                guard let key = Key(name: String(token)) else {
                    throw KeyScriptError(token: String(token))
                }
                keys.append(key)
                rest = rest[token.endIndex...]
            }
        }
        return keys
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
