extension ServiceCard {
    /// The card as the documents tell it.
    static func standard(_ service: Service) -> ServiceCard {
        switch service {
        case .loopbaan: loopbaan
        case .werkInkomen: werkInkomen
        case .belasting: belasting
        case .inloop: inloop
        }
    }

    /// S47, S50.
    private static let loopbaan = ServiceCard(
        forWhom: Phrase(
            nl: "Leden met een vraag over hun werk of loopbaan",
            en: "Members with a question about their work or career"),
        condition: Phrase(
            nl: "Lid zijn. Wie dat niet is, kan zich aan de balie aanmelden",
            en: "Being a member. Others can join at the desk"),
        what: Phrase(
            nl: "Samen de vraag vinden, en wat nodig is om zelf verder te gaan",
            en: "Finding the question together, and what it takes to go on"),
        how: Phrase(
            nl: "Een uur, in een vakbondshuis of online, op afspraak",
            en: "One hour, in a vakbondshuis or online, by appointment"),
        who: Phrase(
            nl: "Twee loopbaanconsulenten. Wat je vertelt, blijft hier",
            en: "Two career consulenten. What you say stays here"))

    /// S46.
    private static let werkInkomen = ServiceCard(
        forWhom: Phrase(
            nl: "Leden met een vraag over contract, loon, ontslag of uitkering",
            en: "Members with a question about contract, pay, dismissal or benefit"),
        condition: Phrase(
            nl: "Lid zijn. Neem brieven en loonstroken mee",
            en: "Being a member. Bring letters and payslips"),
        what: Phrase(
            nl: "Kijken wat er speelt, en wat de volgende stap is",
            en: "Seeing what is going on, and what the next step is"),
        how: Phrase(
            nl: "Op afspraak. Het kan naar de juridische afdeling gaan",
            en: "By appointment. It may go on to the legal department"),
        who: Phrase(nl: "Een ervaren consulent", en: "An experienced consulent"))

    /// S51.
    private static let belasting = ServiceCard(
        forWhom: Phrase(nl: "Leden en hun huisgenoten", en: "Members and their housemates"),
        condition: Phrase(
            nl: "Tijdens de invulcampagne. Een huisgenoot komt mee met een lid",
            en: "During the campaign. A housemate comes with a member"),
        what: Phrase(
            nl: "Hulp bij de belastingaangifte. Vragen mogen het hele jaar",
            en: "Help with the tax return. Questions are welcome all year"),
        how: Phrase(
            nl: "Op afspraak in een vakbondshuis", en: "By appointment in a vakbondshuis"),
        who: Phrase(nl: "Een belastinginvuller van FNV", en: "An FNV tax volunteer"))

    /// S37.
    private static let inloop = ServiceCard(
        forWhom: Phrase(nl: "Iedereen", en: "Everyone"),
        condition: Phrase(nl: "Geen", en: "None"),
        what: Phrase(
            nl: "Een eerste vraag over werk, en de weg naar wie verder helpt",
            en: "A first question about work, and the way to further help"),
        how: Phrase(
            nl: "Loop binnen. Een afspraak is niet nodig",
            en: "Drop in. No appointment is needed"),
        who: Phrase(nl: "Wie er die dag aan de balie zit", en: "Whoever is at the desk that day"))
}
