/// How much of an action a role may do.
public enum AccessReach: String, CaseIterable, Sendable {
    case never

    /// Of what belongs to the person's own work and networks, however far their role reaches: counts
    /// may go further, persons do not.
    case tied

    /// Of what lies in the scope of the grant: all of it where that is the whole land.
    case scoped

    /// Only with the whole land as scope: it shows or changes the file as a whole.
    case land

    public var label: Phrase {
        switch self {
        case .never: Phrase(nl: "nee", en: "no")
        case .tied: Phrase(nl: "eigen kring", en: "own circle")
        case .scoped: Phrase(nl: "binnen bereik", en: "within scope")
        case .land: Phrase(nl: "alleen landelijk", en: "national only")
        }
    }
}
