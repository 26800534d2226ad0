internal import KaderDomain
internal import KaderStore
internal import TerminalUI

extension KeyMap {
    /// A text with keys in the places that ask for one.
    ///
    /// Such a place is `{everywhere.undo|u}`: the name of the action, and its usual key as it is
    /// told where the person gave it no other.
    func filled(_ phrase: Phrase, _ language: Language) -> String {
        filled(phrase[language], language)
    }

    func filled(_ text: String, _ language: Language) -> String {
        var (result, rest) = ("", text[...])
        while let start = rest.firstIndex(of: "{"),
            let end = rest[start...].firstIndex(of: "}")
        {
            let place = rest[start...end]
            result += rest[..<start] + (key(in: place.dropFirst().dropLast(), language) ?? place)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func key(in place: Substring, _ language: Language) -> Substring? {
        let parts = place.split(separator: "|")
        guard parts.count == 2, let name = ActionName(String(parts[0])) else { return nil }
        return quoted(keys[name].map { App.told($0, language)[...] } ?? parts[1])
    }

    /// A letter that stands for a key in a sentence would be read as a word: *u*, *o*.
    private func quoted(_ key: Substring) -> Substring {
        guard key.count == 1, let letter = key.first, letter.isLetter else { return key }
        return "‘\(letter)’"
    }
}

extension Table {
    /// With the person's own keys in what it says where it has no rows.
    func telling(_ own: KeyMap, _ language: Language) -> Table {
        var table = self
        table.placeholder = own.filled(placeholder, language)
        return table
    }

    /// The same for who may not see all of what is listed, or not do what a key does that is told.
    func telling(
        _ own: KeyMap, _ language: Language, for role: OwnRole, of sight: Sight,
        adding action: StoreAction
    ) -> Table {
        var table = self
        let told = Phrase(same: placeholder)
        table.placeholder = (role.hiding(sight) ?? role.offering(told, for: action))[language]
        return table.telling(own, language)
    }
}
