/// What somebody is in the union, for what they may see and do in kader (issue 8, PRACTICE 3.3).
///
/// What each may is one table: `AccessMatrix` in KaderStore.
public enum AccessRole: String, CaseIterable, Sendable {
    /// Who keeps the structure, the settings and the access of others.
    case administrator

    /// A vakbondsbestuurder.
    case official
    case coordinator
    case adviser
    case consulent
    case kaderlid
    case busCrew = "bus-crew"

    public var label: Phrase {
        switch self {
        case .administrator: Phrase(nl: "beheerder", en: "administrator")
        case .official: Phrase(nl: "bestuurder", en: "official")
        case .coordinator: Phrase(nl: "regiocoördinator", en: "region coordinator")
        case .adviser: Phrase(nl: "trajectadviseur", en: "trajectory adviser")
        case .consulent: Phrase(nl: "consulent", en: "consulent")
        case .kaderlid: Phrase(nl: "kaderlid", en: "kaderlid")
        case .busCrew: Phrase(nl: "busploeg", en: "bus crew")
        }
    }

    /// By its key, or by its name in either language; capitals and accents aside.
    public init?(typed: String) {
        let wanted = Folding.fold(typed)
        guard
            let role = Self.allCases.first(where: { role in
                [role.rawValue, role.label.nl, role.label.en].contains {
                    Folding.fold($0) == wanted
                }
            })
        else { return nil }
        self = role
    }
}
