public import KaderDomain

/// A form that does what can be done where another cannot: with what was typed in that one.
public struct FormInstead: Hashable, Sendable {
    public let kind: FormKind

    /// What taking it does: `op de wachtlijst`.
    public let label: Phrase

    /// Above the question whether it is wanted.
    public let title: Phrase

    /// Whether nothing that was typed is left behind. What is stays as a draft.
    public let isWhole: Bool

    public init(
        _ kind: FormKind, _ label: Phrase, title: Phrase = .nothingFree, isWhole: Bool
    ) {
        self.kind = kind
        self.label = label
        self.title = title
        self.isWhole = isWhole
    }
}

/// The form below, for which another is filled in: it goes when that is saved.
struct ReplacedForm: Hashable, Sendable {
    let id: OpenForm.ID

    /// As ``FormInstead/isWhole``.
    let isWhole: Bool
}

extension Phrase {
    public static let nothingFree = Phrase(nl: "Niets vrij", en: "Nothing free")
}
