extension Key {
    /// The key as it is written in key tables, help and scripts: `j`, `<Enter>`, `<C-s>`.
    public var name: String {
        switch self {
        case .character(let character): Self.name(of: character)
        case .function(let number): "<F\(number)>"
        case .control(let character): "<C-\(character)>"
        case .alt(let character): "<A-\(character)>"
        default: "<\(Self.named.first { $0.key == self }?.name ?? "?")>"
        }
    }

    /// The key with this name, or nil. Names between `<` and `>` may be in any case.
    public init?(name: String) {
        if name.count == 1, let character = name.first {
            self = .character(character)
        } else if name.hasPrefix("<"), name.hasSuffix(">"), name.count > 2,
            let key = Self(inner: String(name.dropFirst().dropLast()))
        {
            self = key
        } else {
            return nil
        }
    }

    private init?(inner: String) {
        let lower = inner.lowercased()
        if let found = Self.named.first(where: { $0.name.lowercased() == lower }) {
            self = found.key
        } else if let number = Int(inner.dropFirst()), lower.hasPrefix("f"), (1...63) ~= number {
            self = .function(number)
        } else if inner.count == 3, lower.hasPrefix("c-"), let last = lower.last {
            self = .control(last)
        } else if inner.count == 3, lower.hasPrefix("a-"), let last = inner.last {
            self = .alt(last)
        } else {
            return nil
        }
    }

    private static func name(of character: Character) -> String {
        switch character {
        case " ": "<Space>"
        case "\"": "<Quote>"
        default: String(character)
        }
    }

    /// Names between `<` and `>`. Where a key has several, the first is its ``name``.
    private static let named: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
        ("BS", .backspace), ("Del", .delete), ("Ins", .insert),
        ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
        ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
        ("Space", .space), ("Quote", .character("\"")),
        ("Return", .enter), ("Escape", .escape), ("BackTab", .backTab),
        ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
        ("PgUp", .pageUp), ("PgDn", .pageDown),
    ]
}
