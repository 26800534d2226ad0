internal import KaderDomain
internal import TerminalUI

/// A sheet with keys of its own, as a list or a card of several things that can be done.
extension Plain {
    /// What can be typed here: the keys that the status line tells.
    var promptOfKeys: String {
        let keys = (app.sheetKeys?.bindings ?? [])
            .filter { $0.isHinted && $0.refusal == nil && $0.keys.first != .escape }
            .map(spoken)
        return PlainWords.keyOrBack(keys, hasRows: !page.places.isEmpty)[language]
    }

    /// A number and what to do with that row, a filter, a key, or what a key is called.
    mutating func answer(
        _ words: String, among keys: KeyTable<Void>, on sheet: Sheet
    ) -> [String] {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        if case .bus = sheet, parts.count == 1, let key = Key(written: words),
            keys.binding(for: key) != nil
        {
            press(key)
            return []
        }
        if let number = Int(parts[0]), number >= 0 {
            guard point(at: number, isDouble: parts.count == 1) else {
                return [PlainWords.noSuchNumber(number)[language]]
            }
            return parts.count == 1 ? [] : act(parts[1].trimmingBlanks, among: keys)
        }
        if words.hasPrefix("/"), keys.binding(for: "/") != nil {
            filter(by: words)
            return []
        }
        return act(words, among: keys)
    }

    private mutating func act(_ words: String, among keys: KeyTable<Void>) -> [String] {
        if let key = key(for: words, among: keys) {
            press(key)
            return []
        }
        guard words == "?" else { return [PlainWords.noSuchCommand(words)[language]] }
        return keys.bindings.filter { $0.keys.first != .escape }.map { binding in
            spoken(binding) + (binding.refusal.map { " – \($0[language])" } ?? "")
        }
    }

    /// The key of these words: one that is written, that which is called so, or the only one of which the
    /// name begins so.
    private func key(for words: String, among keys: KeyTable<Void>) -> Key? {
        if let key = Key(told: words), keys.binding(for: key) != nil { return key }
        let wanted = Folding.fold(words)
        let named = { (binding: KeyTable<Void>.Binding) in Folding.fold(binding.label[language]) }
        let same = keys.bindings.first { named($0) == wanted }
        let like = keys.bindings.filter { named($0).hasPrefix(wanted) }
        return (same ?? (like.count == 1 ? like[0] : nil))?.keys.first
    }

    /// A key and what it does. What Enter does is asked by its words: Enter goes back here.
    private func spoken(_ binding: KeyTable<Void>.Binding) -> String {
        let key =
            binding.keys.first == .enter ? "" : app.spelled(App.told(binding.keys, language)) + " "
        return key + binding.label[language]
    }

    /// In place of what was filtered by before.
    private mutating func filter(by words: String) {
        press(.character("/"))
        press(.escape)
        press(.character("/"))
        for character in words.dropFirst() { press(.character(character)) }
        press(.enter)
        tellAgain()
    }
}
