/// The eleven visible results (S52), in the order of the vision.
extension PlanTagKind {
    /// The first alias stands in the result itself (B:977-1020).
    static let results: [(label: Phrase, aliases: [String])] = [
        (
            Phrase(nl: "ingangen voor SW en UG", en: "ways in for SW and UG"),
            ["ingangen voor leden van SW"]
        ),
        (
            Phrase(nl: "sociaal ontwikkelbedrijven", en: "social development companies"),
            ["doorontwikkeling"]
        ),
        (
            Phrase(nl: "afspraken over duurzame banen", en: "agreements on lasting jobs"),
            ["duurzame banen", "mobiliteit"]
        ),
        (
            Phrase(nl: "O&O verzilverd", en: "training funds in use"),
            ["opleidingsdagen", "O&O fondsen"]
        ),
        (
            Phrase(nl: "van werk naar werk bij reorganisatie", en: "work to work in cutbacks"),
            ["reorganisaties"]
        ),
        (
            Phrase(nl: "leden betrokken en verbonden", en: "members involved and joined up"),
            ["leden uit verschillende sectoren", "ledenbetrokkenheid"]
        ),
        (
            Phrase(nl: "van sector naar regio vertaald", en: "from sector to region"),
            ["sectorale arbeidsmarktvraagstukken"]
        ),
        (
            Phrase(nl: "zichtbaar kaderwerk", en: "visible work of kaderleden"),
            ["kaderwerk", "ledenwerving"]
        ),
        (
            Phrase(nl: "preventie van werkloosheid", en: "prevention of unemployment"),
            ["speerpunt"]
        ),
        (
            Phrase(nl: "bijeenkomsten in het vakbondshuis", en: "meetings in the vakbondshuis"),
            ["bijeenkomsten", "wat te doen bij ontslag"]
        ),
        (
            Phrase(nl: "kader- en or-cafés", en: "cafés for kader and works councils"),
            ["or-cafés", "sectordoorsnijdende"]
        ),
    ]
}
