public import KaderDomain

/// What the kinds of things are called on the screen, by the name of their table.
enum ThingWords {
    /// The table's own name where it has no words.
    static func label(of kind: String) -> Phrase {
        labels[kind] ?? ListedKind(rawValue: kind)?.label ?? Phrase(same: kind)
    }

    private static let labels: [String: Phrase] = [
        "contact": Phrase(nl: "persoon", en: "person"),
        "kaderlid": Phrase(nl: "kaderlid", en: "kaderlid"),
        "consulent": Phrase(nl: "consulent", en: "consulent"),
        "absence": Phrase(nl: "afwezigheid", en: "absence"),
        "training": Phrase(nl: "scholing", en: "training"),
        "interestConflict": Phrase(nl: "dubbele pet", en: "conflict of interest"),
        "room": Phrase(nl: "ruimte", en: "room"),
        "openingHours": Phrase(nl: "openingstijden", en: "opening hours"),
        "closure": Phrase(nl: "sluiting", en: "closure"),
        "holidayChoice": Phrase(nl: "feestdag van een huis", en: "holiday of a house"),
        "series": Phrase(nl: "reeks", en: "series"),
        "network": Phrase(nl: "netwerk", en: "network"),
        "boardFunction": Phrase(nl: "functie", en: "function"),
        "accompaniment": Phrase(nl: "vakbondsbestuurder", en: "official"),
        "workingGroup": Phrase(nl: "werkgroep", en: "working group"),
        "networkRequest": Phrase(nl: "verzoek van een netwerk", en: "network request"),
        "regionPlan": Phrase(nl: "regioplan", en: "region plan"),
        "planItem": Phrase(nl: "regel van een plan", en: "plan line"),
        "spreekuur": Phrase(nl: "spreekuur", en: "spreekuur"),
        "appointment": Phrase(nl: "afspraak", en: "appointment"),
        "region": Phrase(nl: "regio", en: "region"),
        "fnv-region": Phrase(nl: "FNV-regio", en: "FNV region"),
        "municipality": Phrase(nl: "gemeente", en: "municipality"),
        "house": Phrase(nl: "vakbondshuis", en: "house"),
        "walkIn": Phrase(nl: "inloper", en: "walk-in"),
        "callbackNote": Phrase(nl: "terugbelnotitie", en: "callback note"),
        "waitingEntry": Phrase(nl: "plaats op de wachtlijst", en: "place on the waiting list"),
        "levelMark": Phrase(nl: "niveau van een regio", en: "level of a region"),
        "conditionMark": Phrase(nl: "randvoorwaarde van een regio", en: "condition of a region"),
        "conference": Phrase(nl: "regioconferentie", en: "regional conference"),
        "conferencePoint": Phrase(nl: "punt van een conferentie", en: "conference point"),
        "analysisAnswer": Phrase(nl: "antwoord in de analyse", en: "answer of the analysis"),
        "planVersion": Phrase(nl: "versie van een regioplan", en: "version of a region plan"),
        "campaign": Phrase(nl: "invulcampagne", en: "campaign"),
        "campaignPlace": Phrase(nl: "huis in de campagne", en: "house in the campaign"),
        "taxQuestion": Phrase(nl: "belastingvraag", en: "tax question"),
        "setting": Phrase(nl: "instelling", en: "setting"),
        "employer": Phrase(nl: "werkgever", en: "employer"),
        "establishment": Phrase(nl: "vestiging", en: "place of work"),
        "problem": Phrase(nl: "probleemcode", en: "problem code"),
        "playbookStep": Phrase(nl: "stap van een draaiboek", en: "playbook step"),
        "crisis": Phrase(nl: "bedrijf in crisis", en: "company in crisis"),
        "crisisStep": Phrase(nl: "stap in een crisis", en: "step in a crisis"),
        "registration": Phrase(nl: "registratie", en: "registration"),
        "signal": Phrase(nl: "signaal", en: "signal"),
        "qualityTest": Phrase(nl: "kwaliteitstoets", en: "quality test"),
        "referral": Phrase(nl: "doorverwijzing", en: "referral"),
        "partnerReference": Phrase(nl: "nummer bij een partner", en: "partner reference"),
        "trajectory": Phrase(nl: "traject", en: "trajectory"),
        "trajectoryItem": Phrase(nl: "regel van een traject", en: "line of a trajectory"),
        "adviserLimit": Phrase(nl: "hoogstens trajecten", en: "maximum of trajectories"),
        "meeting": Phrase(nl: "infobijeenkomst", en: "information meeting"),
        "meetingGuest": Phrase(nl: "aanmelding", en: "meeting guest"),
        "dossier": Phrase(nl: "dossier", en: "dossier"),
        "dossierEntry": Phrase(nl: "regel in een dossier", en: "line of a dossier"),
        "erasure": Phrase(nl: "wissing", en: "erasure"),
        "accessGrant": Phrase(nl: "toegang", en: "access"),
        "personRequest": Phrase(nl: "AVG-verzoek", en: "AVG request"),
        "restriction": Phrase(nl: "beperking", en: "restriction"),
        "breach": Phrase(nl: "datalek", en: "breach"),
        "draft": Phrase(nl: "klad", en: "draft"),
        "busLoad": Phrase(nl: "laptop van de bus", en: "bus laptop"),
        "heldCommit": Phrase(nl: "apart gezet van de laptop", en: "kept apart from the laptop"),
        "protectedNote": Phrase(nl: "beschermde notitie", en: "protected note"),
        "serviceTerms": Phrase(nl: "dienst", en: "service"),
        "fnvRegionName": Phrase(nl: "naam van een FNV-regio", en: "name of an FNV region"),
    ]
}

extension Phrase {
    /// What a kind of thing is called, by the name of its table.
    public init(kind table: String) { self = ThingWords.label(of: table) }
}
