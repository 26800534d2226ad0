/// Who does a step of a playbook, before it is known which person that is (S58).
public enum CrisisRole: String, CaseIterable, Sendable {
    /// Kaderleden of the company and of the local network.
    case kader
    /// The sector's official.
    case official
    /// Who works for the region.
    case region
    case consulent
    /// Who guides trajectories (S49).
    case adviser

    public var label: Phrase {
        switch self {
        case .kader: Phrase(nl: "kaderlid", en: "kaderlid")
        case .official: Phrase(nl: "sectorbestuurder", en: "sector official")
        case .region: Phrase(nl: "regio", en: "region")
        case .consulent: Phrase(nl: "consulent", en: "consulent")
        case .adviser: Phrase(nl: "trajectadviseur", en: "trajectory adviser")
        }
    }
}
