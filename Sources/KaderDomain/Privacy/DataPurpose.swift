/// What something personal is kept for.
public enum DataPurpose: String, CaseIterable, Sendable, Hashable {
    case reach, networks, roster, appointments, advice, tax, referral, career, dossier
    case signals, crisis, meetings, bus, influence, plans, access, copies, comfort

    public var label: Phrase {
        switch self {
        case .reach:
            Phrase(
                nl: "weten wie iemand is en diegene bereiken", en: "knowing and reaching a person")
        case .networks: Phrase(nl: "het netwerk laten werken", en: "running the network")
        case .roster: Phrase(nl: "spreekuren bezetten", en: "staffing the spreekuren")
        case .appointments:
            Phrase(nl: "afspraken maken en ontvangen", en: "making and receiving appointments")
        case .advice:
            Phrase(nl: "advies geven en erop terugkomen", en: "giving advice and following up")
        case .tax: Phrase(nl: "belastinghulp", en: "help with taxes")
        case .referral: Phrase(nl: "doorverwijzen met toestemming", en: "referring with consent")
        case .career: Phrase(nl: "loopbaan begeleiden", en: "guiding a career")
        case .dossier: Phrase(nl: "een zaak behartigen", en: "looking after a case")
        case .signals:
            Phrase(nl: "problemen zien die velen raken", en: "seeing problems that many have")
        case .crisis:
            Phrase(
                nl: "helpen bij reorganisatie en ontslag",
                en: "helping with reorganisation and dismissal")
        case .meetings: Phrase(nl: "bijeenkomsten", en: "meetings")
        case .bus: Phrase(nl: "de bus op pad", en: "the bus on the road")
        case .influence: Phrase(nl: "invloed in de regio", en: "influence in the region")
        case .plans: Phrase(nl: "regioplannen", en: "region plans")
        case .access: Phrase(nl: "beveiliging en verantwoording", en: "security and accountability")
        case .copies:
            Phrase(
                nl: "kopieën gelijk houden en herstellen",
                en: "keeping copies the same, and recovery")
        case .comfort: Phrase(nl: "gemak van de gebruiker", en: "convenience of the user")
        }
    }
}
