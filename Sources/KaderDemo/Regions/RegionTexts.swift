import KaderDomain

/// What the demo's bodies, conferences and conditions are called. Data, in Dutch as people type it; bodies
/// have the kinds that regions have, and names that say that they are made up.
enum RegionTexts {
    struct Body {
        /// The code of a ``StakeholderType``.
        let type: String
        let name: String
        let rhythm: String

        /// What we bring in at the next meeting.
        let contribution: String
    }

    static let bodies = [
        Body(
            type: "WB", name: "Werkbedrijf", rhythm: "elk kwartaal",
            contribution: "Wat consulenten horen over doorstroom naar vast werk."),
        Body(
            type: "STG", name: "Stuurgroep arbeidsmarktregio", rhythm: "zes keer per jaar",
            contribution: "Zeggenschap van werkenden in het regioplan."),
        Body(
            type: "RMT", name: "Mobiliteitsteam", rhythm: "elke maand",
            contribution: "Van werk naar werk bij een reorganisatie."),
    ]

    static let decision = "De vakbond praat mee over elke aanvraag boven een ton."
    static let agreement = "Het spreekuur staat in de nieuwsbrief van de regio."

    struct Point {
        let sort: ConferencePoint.Sort
        let text: String
    }

    static let points = [
        Point(sort: .observation, text: "Buslijnen verdwijnen waar de ploegendienst begint."),
        Point(sort: .observation, text: "Jongeren kennen de vakbond vooral van de loonstrook."),
        Point(sort: .question, text: "Hoeveel mensen werken hier via een uitzendbureau?"),
        Point(sort: .choice, text: "Bereikbaar werk"),
        Point(sort: .choice, text: "Een spreekuur in elke grotere gemeente"),
    ]

    static let conferenceNote = "Verzonnen, zoals alles in deze demo."
}
