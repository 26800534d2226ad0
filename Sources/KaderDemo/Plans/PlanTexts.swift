/// What stands in the region plans of the demo. Data, in Dutch as people type it.
enum PlanTexts {
    struct Theme {
        let title: String

        /// As ``PlanTag`` writes them.
        let tags: [String]
        let goals: [Goal]
    }

    struct Goal {
        let title: String
        let actions: [Action]
    }

    struct Action {
        let title: String
        let partners: String
        let note: String

        init(_ title: String, _ partners: String = "", note: String = "") {
            self.title = title
            self.partners = partners
            self.note = note
        }
    }

    static let themes = [transport, energy, housing, learning, visibility]

    private static let transport = Theme(
        title: "Bereikbaar werk: openbaar vervoer",
        tags: ["development:3", "role:3", "promise:6"],
        goals: [
            Goal(
                title: "De nieuwe OV-aanbesteding houdt banen en buslijnen overeind",
                actions: [
                    Action(
                        "Zienswijze indienen bij de aanbesteding van het streekvervoer",
                        "provincie, reizigersoverleg", note: "Eerst afstemmen met de sector."),
                    Action("Meetlopen met buschauffeurs over rusttijden en plaspauzes", "Vervoer"),
                    Action("Gesprek met de vervoerder over de vroege diensten", "vervoerder"),
                ]),
            Goal(
                title: "Wie in ploegen werkt, komt zonder auto op het bedrijventerrein",
                actions: [
                    Action("Enquête onder werknemers op het bedrijventerrein", "kaderleden"),
                    Action("Voorstel voor een pendelbus bij de gemeenten", "gemeenten"),
                ]),
        ])

    private static let energy = Theme(
        title: "Energietransitie met goed werk",
        tags: ["development:3", "transition:3", "promise:8", "result:3"],
        goals: [
            Goal(
                title: "Niemand verliest zijn baan zonder zicht op een andere",
                actions: [
                    Action(
                        "Afspraken over van-werk-naar-werk bij de omschakeling van de industrie",
                        "werkgevers, UWV, gemeenten"),
                    Action("Voorlichtingsavond over scholing in de installatietechniek", "ROC"),
                    Action("Meldpunt voor werknemers die hun baan zien verdwijnen"),
                ]),
            Goal(
                title: "De vakbond praat mee in de energieregio",
                actions: [
                    Action("Plek vragen aan de tafel van de RES", "RES-regio"),
                    Action("Notitie over banen bij het warmtenet", "werkgroep energietransitie"),
                ]),
        ])

    private static let housing = Theme(
        title: "Betaalbare woningen",
        tags: ["development:1", "promise:9"],
        goals: [
            Goal(
                title: "Werkenden met een gewoon inkomen kunnen in de regio wonen",
                actions: [
                    Action(
                        "Brief aan de nieuwe gemeenteraden over betaalbare huur", "huurdersbond"),
                    Action("Avond over wonen en werken in het vakbondshuis", "woningcorporaties"),
                    Action("Cijfers verzamelen: wat verdient men, wat kost een huis"),
                ])
        ])

    private static let learning = Theme(
        title: "Om- en bijscholing",
        tags: ["development:2", "transition:3", "role:4", "promise:2", "result:4"],
        goals: [
            Goal(
                title: "Leden weten waar zij scholing en geld daarvoor vinden",
                actions: [
                    Action(
                        "Loopbaanspreekuur bekendmaken bij tien bedrijven", "consulenten",
                        note: "Folder ligt in het vakbondshuis."),
                    Action("Overzicht van scholingsfondsen op één bladzijde", "sectoren"),
                    Action("Proef: spreekuur in de avond voor ploegendiensten", "consulenten"),
                ]),
            Goal(
                title: "De arbeidsmarktregio besteedt scholingsgeld aan wie het nodig heeft",
                actions: [
                    Action("Inbreng in het regionale scholingsplan", "RMT, centrumgemeente"),
                    Action("Gesprek met het ROC over deeltijdopleidingen", "ROC"),
                ]),
        ])

    private static let visibility = Theme(
        title: "Zichtbaar in de buurt",
        tags: ["development:4", "role:3", "promise:3", "promise:7", "result:8", "result:10"],
        goals: [
            Goal(
                title: "Ieder kwartaal op de markt en in het dorpshuis",
                actions: [
                    Action("Op de weekmarkt staan met koffie en folders", "lokaal netwerk"),
                    Action("Inloop in het dorpshuis, eens per maand", "lokaal netwerk"),
                    Action("Nieuwe leden bellen in hun eerste maand", "kaderleden"),
                ])
        ])
}
