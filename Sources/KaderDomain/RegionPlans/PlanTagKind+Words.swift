/// The code lists themselves, in the words and the order of the vision.
extension PlanTagKind {
    /// S31.
    static let developments: [(label: Phrase, aliases: [String])] = [
        (
            Phrase(nl: "demografie", en: "demography"),
            ["demografisch", "vergrijzing", "leeftijdsdiscriminatie", "mantelzorg"]
        ),
        (
            Phrase(nl: "technologie", en: "technology"),
            ["technologisch", "digitalisering", "AI", "automatisering", "robotisering"]
        ),
        (
            Phrase(nl: "klimaat, energie en verstedelijking", en: "climate, energy, urban growth"),
            ["klimaattransitie", "energietransitie", "verstedelijking"]
        ),
        (
            Phrase(nl: "arbeidsmarkt", en: "labour market"),
            ["inclusiviteit", "jeugdwerkloosheid", "krapte", "flexibilisering"]
        ),
    ]

    /// S32, in the order of ``WorkTransition``.
    static let transitionAliases = [
        ["van niet-werk naar werk", "arbeidstoeleiding"],
        ["van school naar werk", "van werk naar school"],
        ["leven lang ontwikkelen", "VWNW"],
        ["duurzame inzetbaarheid", "pensioen", "van werk naar tijdelijk geen werk"],
    ]

    /// S29. The vision names them twice and not alike (B:277-283, B:1137-1166): one list, both names.
    static let roles: [(label: Phrase, aliases: [String])] = [
        (
            Phrase(nl: "belangenbehartiger", en: "advocate"),
            ["belangenbehartigersrol", "regiefunctie"]
        ),
        (Phrase(nl: "bestuurder", en: "governor"), ["bestuurlijke rol"]),
        (
            Phrase(nl: "aanjager en waakhond", en: "driver and watchdog"),
            ["aanjager", "waakhond", "rol als aanjager"]
        ),
        (
            Phrase(nl: "dienstverlener", en: "service provider"),
            ["dienstverlenende rol", "uitvoerder", "uitvoerder in VWNW-trajecten"]
        ),
    ]

    /// S42. The first alias stands in the promise itself (B:691-737).
    static let promises: [(label: Phrase, aliases: [String])] = [
        (
            Phrase(nl: "een vakbondswaardige baan", en: "a job worth a union"),
            ["vakbondswaardig", "werkzekerheid"]
        ),
        (
            Phrase(nl: "preventie voor leden", en: "prevention for members"),
            ["preventie", "voorbereid"]
        ),
        (
            Phrase(nl: "juiste informatie", en: "the right information"),
            ["laagdrempelig", "vakbondstoets"]
        ),
        (
            Phrase(nl: "onze randvoorwaarden", en: "our conditions"),
            ["randvoorwaarden onderschrijven", "sociaal plannen"]
        ),
        (
            Phrase(nl: "innovatieve arbeidstoeleiding", en: "new ways into work"),
            ["innovatieve wijze"]
        ),
        (
            Phrase(nl: "onze inhoudelijke agenda", en: "our agenda"),
            ["inhoudelijke agenda", "regioplan"]
        ),
        (
            Phrase(nl: "meebesturen", en: "a say in governing"),
            ["gelijkwaardige partner", "meepraten"]
        ),
        (
            Phrase(nl: "middelen naar werknemers", en: "funds for employees"),
            ["beschikbare middelen", "JTF"]
        ),
        (
            Phrase(nl: "arbeidsparticipatie voor iedereen", en: "everyone takes part"),
            ["arbeidsparticipatie"]
        ),
    ]
}
