extension HelpWords {
    /// Services, and rules that are let go of.
    static let services: [(String, String)] = [
        (
            "Services: their terms and their cards.",
            "Diensten: wat ervoor geldt en hun kaarten."
        ),
        (
            "Service, minutes, consulenten, minutes before and after, open to.",
            "Dienst, minuten, consulenten, minuten ervoor en erna, open voor."
        ),
        (
            "The card of a service.",
            "De kaart van een dienst."
        ),
        (
            "Which service.",
            "Welke dienst."
        ),
        (
            "Change what applies to new appointments of a service.",
            "Wijzig wat geldt voor nieuwe afspraken van een dienst."
        ),
        (
            "How long an appointment takes.",
            "Hoe lang een afspraak duurt."
        ),
        (
            "How many consulenten are in it.",
            "Hoeveel consulenten erbij zijn."
        ),
        (
            "Minutes kept free before it.",
            "Minuten die ervoor vrij blijven."
        ),
        (
            "Minutes kept free after it.",
            "Minuten die erna vrij blijven."
        ),
        (
            "Fewest hours between booking and appointment.",
            "Minstens zoveel uren tussen boeken en afspraak."
        ),
        (
            "Most days ahead; 0 is no limit.",
            "Hoogstens zoveel dagen vooruit; 0 is geen grens."
        ),
        (
            "Who it is open to; repeat for more.",
            "Voor wie het open is; vaker voor meer."
        ),
        (
            "A rule to set aside for this appointment; repeat for more.",
            "Een regel waarvan je afwijkt voor deze afspraak; vaker voor meer."
        ),
        (
            "With --waive: why.",
            "Bij --waive: waarom."
        ),
        (
            "With --waive: the visitor agrees.",
            "Bij --waive: de bezoeker vindt het goed."
        ),
        (
            "Why: at-request, consulent-ill, house-closed, or in words.",
            "Waarom: at-request, consulent-ill, house-closed, of in eigen woorden."
        ),
    ]
}
