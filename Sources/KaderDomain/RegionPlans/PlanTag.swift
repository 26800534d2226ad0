/// A mark on a line of a plan, of one code list: a development (S31), a transition (S32), a role
/// (S29), a level (S30), a promise to members (S42) or a visible result (S52).
///
/// Always true: ``number`` lies within what its kind has. Written as `promise:3`; in the order of
/// kind and number.
public struct PlanTag: Hashable, Comparable, Sendable, LosslessStringConvertible {
    public let kind: PlanTagKind

    /// From 1, as the vision numbers them.
    public let number: Int

    /// - Returns: nil where the kind has no such number.
    public init?(_ kind: PlanTagKind, _ number: Int) {
        guard kind.words.indices.contains(number - 1) else { return nil }
        self.kind = kind
        self.number = number
    }

    public init?(_ description: String) {
        let parts = description.split(separator: ":").map(String.init)
        guard parts.count == 2, let kind = PlanTagKind(rawValue: parts[0]),
            let number = Int(parts[1]), String(number) == parts[1]
        else { return nil }
        self.init(kind, number)
    }

    public var description: String { "\(kind.rawValue):\(number)" }

    /// What it is called: `juiste informatie`.
    public var label: Phrase { kind.words[number - 1].label }

    /// Other words for the same, Dutch: the vision has two names for a role.
    public var aliases: [String] { kind.words[number - 1].aliases }

    /// `belofte 3: juiste informatie`.
    public var told: Phrase {
        Phrase(
            nl: "\(kind.label.nl) \(number): \(label.nl)",
            en: "\(kind.label.en) \(number): \(label.en)")
    }

    public static let all = PlanTagKind.allCases.flatMap(all)

    public static func all(of kind: PlanTagKind) -> [PlanTag] {
        kind.words.indices.compactMap { PlanTag(kind, $0 + 1) }
    }

    public static func < (left: PlanTag, right: PlanTag) -> Bool {
        (left.kind.order, left.number) < (right.kind.order, right.number)
    }
}

extension PlanTag {
    /// All by which it is found: its name in both languages, its number and other words for it.
    public var names: [String] {
        [label.nl, label.en, "\(kind.label.nl) \(number)", "\(kind.label.en) \(number)"] + aliases
    }

    /// The one that a person means: by its key, its name, `belofte 3` or another word for it.
    ///
    /// - Returns: nil where none or several are called that.
    public init?(typed: String) {
        if let tag = PlanTag(typed.trimmed) {
            self = tag
            return
        }
        let wanted = Folding.words(typed)
        let found = Self.all.filter { $0.names.contains { Folding.words($0) == wanted } }
        guard found.count == 1, let tag = found.first else { return nil }
        self = tag
    }
}
