/// What a column of the database tells of a person.
public enum PersonalKind: String, CaseIterable, Sendable, Hashable {
    /// Nothing.
    case none

    /// Names a person, or what is theirs, by an id that tells nothing by itself.
    case link

    /// A name, a number, a way to reach somebody.
    case identifies

    /// A fact or a choice from a list: without the person it is a statistic.
    case about

    /// Free text: it may hold anything, also what nobody meant to keep.
    case text

    /// Membership, health, or another matter of article 9 of the AVG.
    case special

    /// Whether it tells of a person by itself, so that to forget them is to empty it.
    public var isToEmpty: Bool { self == .identifies || self == .text || self == .special }

    public var label: Phrase {
        switch self {
        case .none: Phrase(nl: "niet persoonlijk", en: "not personal")
        case .link: Phrase(nl: "verwijzing", en: "reference")
        case .identifies: Phrase(nl: "herleidbaar", en: "identifying")
        case .about: Phrase(nl: "gegeven over iemand", en: "fact about somebody")
        case .text: Phrase(nl: "vrije tekst", en: "free text")
        case .special: Phrase(nl: "bijzonder (art. 9 AVG)", en: "special (art. 9 AVG)")
        }
    }
}
