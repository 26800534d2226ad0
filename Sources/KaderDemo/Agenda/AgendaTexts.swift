internal import KaderDomain

/// What appointments are about and why some are cancelled, in the demo. Data, in Dutch as people
/// type it.
enum AgendaTexts {
    static let rooms = ["Spreekkamer 1", "Spreekkamer 2", "Inloopruimte"]

    static func notes(_ service: Service) -> [String] {
        switch service {
        case .loopbaan:
            [
                "Wil van de ploegendienst af; zoekt werk overdag.",
                "Contract loopt af in het voorjaar. Wat nu?",
                "Twijfelt over een opleiding in de zorg.",
                "Reorganisatie op het werk; wil weten wat zij kan.",
                "Cv nakijken en oefenen voor een gesprek.", "Van bouw naar installatietechniek.",
                "",
            ]
        case .werkInkomen:
            [
                "Loon komt te laat; heeft drie loonstroken bij zich.",
                "Ziek gemeld, werkgever wil een gesprek.", "Vraag over de WW na een jaarcontract.",
                "Vaststellingsovereenkomst gekregen: nog niet getekend.",
                "Nulurencontract: recht op vaste uren?", "Vakantiedagen niet uitbetaald.", "",
            ]
        case .belasting:
            [
                "Aangifte vorig jaar; ook zorgtoeslag.", "Eerste aangifte na pensioen.",
                "Twee werkgevers in één jaar.", "Brief over huurtoeslag meenemen.", "",
            ]
        case .inloop: [""]
        }
    }

    /// Of the register; one without an answer waits.
    static let taxQuestions: [(question: String, answer: String)] = [
        (
            "Kan de reis naar het werk van de belasting af?",
            "Alleen met het openbaar vervoer, en vanaf tien kilometer. Vraag een ov-verklaring."
        ),
        (
            "Moet ik aangifte doen als ik een brief heb gekregen?",
            "Ja. Uitstel vragen kan; dat staat in de brief."
        ),
        ("Tot wanneer kan ik huurtoeslag van vorig jaar aanvragen?", ""),
        ("Mijn dochter van 19 woont thuis: telt zij mee voor de toeslag?", ""),
    ]

    static let reasons = [
        "Ziek.", "Moet die dag werken.", "Heeft al een andere baan.", "Belt zelf weer.",
    ]

    static let cancellation = "Consulenten zijn die dag op scholing."
}
