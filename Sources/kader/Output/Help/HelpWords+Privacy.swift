extension HelpWords {
    /// What people may ask of their own data.
    static let privacy: [(String, String)] = [
        (
            "What somebody may ask about their own data (AVG).",
            "Wat iemand over de eigen gegevens mag vragen (AVG)."
        ),
        (
            "Write out everything about one person, for that person.",
            "Schrijf alles over een persoon op, voor die persoon."
        ),
        (
            """
            Nobody else in it is named. That you asked, and why, is in the access log \
            before the first byte. Read it before you hand it over.
            """,
            """
            Anderen staan er niet bij naam in. Dat je het vroeg, en waarom, staat in het inzagelog \
            voor de eerste byte. Lees het na voor je het geeft.
            """
        ),
        (
            "With whom somebody agreed to share data: id, whom, what for, when, how.",
            "Met wie iemand goedvond dat gegevens gedeeld worden: id, wie, waarvoor, wanneer, hoe."
        ),
        (
            """
            One line for each consent, also withdrawn ones, and for each number under which a \
            partner knows them. kader person unshare ID withdraws a consent.
            """,
            """
            Een regel voor elke toestemming, ook een die is ingetrokken, en voor elk nummer waaronder \
            een partner iemand kent. kader person unshare ID trekt een toestemming in.
            """
        ),
        (
            "Withdraw one consent; what was sent on it is stopped.",
            "Trek één toestemming in; wat erop gestuurd is stopt."
        ),
        ("The id that kader person sharing shows.", "Het id dat kader person sharing geeft."),
        ("Why: it is kept in the access log.", "Waarom: het blijft in het inzagelog."),
        (
            "A page to read (html, md), or for another program (json).",
            "Een bladzijde om te lezen (html, md), of voor een ander programma (json)."
        ),
    ]
}
