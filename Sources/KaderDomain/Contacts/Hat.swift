/// Another hat that somebody wears: what they are outside the union, or whom they are close to (S3,
/// *dubbele pet*).
public struct Hat: Hashable, Sendable {
    public let conflict: InterestConflict

    /// Where or with whom: the name of an employer or of a person.
    public let name: String

    public init(_ conflict: InterestConflict, name: String) {
        self.conflict = conflict
        self.name = name
    }

    /// `secretaris OR, Metaalfabriek`.
    public var words: String {
        [conflict.role, name].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `dubbele pet: secretaris OR, Metaalfabriek`.
    public var told: Phrase {
        Phrase(nl: "dubbele pet: \(words)", en: "other hat: \(words)")
    }
}
