extension HelpWords {
    /// The Belastingservice.
    static let tax: [(String, String)] = [
        (
            "The tax campaign: its days, the houses that take part, how full it is.",
            "De invulcampagne: de dagen, welke huizen meedoen, en hoe vol het is."
        ),
        (
            "Year, first and last day, houses, people booked.",
            "Jaar, eerste en laatste dag, huizen, mensen afgesproken."
        ),
        (
            "The houses of a campaign: hours, people a day.",
            "De huizen van een campagne: uren, mensen per dag."
        ),
        ("The year of the campaign.", "Het jaar van de campagne."),
        (
            "Day, house, hours, people it is for, people booked, free slots.",
            "Dag, huis, uren, voor hoeveel mensen, afgesproken, vrije plekken."
        ),
        ("Make a campaign; prints its id.", "Begin een campagne; geeft het id."),
        (
            "The year it is named after; that of its first day if left out.",
            "Het jaar waar hij naar heet; zonder is het dat van de eerste dag."
        ),
        ("The first day, such as 2027-03-01.", "De eerste dag, als 2027-03-01."),
        (
            "Change the days of a campaign; appointments stay.",
            "Wijzig de dagen van een campagne; afspraken blijven staan."
        ),
        (
            "Remove a campaign with its houses; appointments stay.",
            "Haal een campagne met de huizen weg; afspraken blijven staan."
        ),
        ("Which houses take part, and how.", "Welke huizen meedoen, en hoe."),
        (
            "Let a house take part, or change how; what is left out stays.",
            "Laat een huis meedoen, of wijzig hoe; wat je niet geeft, blijft."
        ),
        (
            "Hours of every week, such as \"wo 13:00-16:00\"; as often as needed.",
            "Uren van elke week, als \"wo 13:00-16:00\"; zo vaak als nodig."
        ),
        (
            "For how many people a day it is, housemates too.",
            "Voor hoeveel mensen per dag, met huisgenoten erbij."
        ),
        (
            "Stop a house taking part; appointments stay.",
            "Laat een huis niet meer meedoen; afspraken blijven staan."
        ),
        (
            "For belasting: how many housemates come along under the same member.",
            "Bij belasting: hoeveel huisgenoten meekomen met hetzelfde lid."
        ),
        (
            "Change what an appointment is about, or how many come along.",
            "Wijzig waarover een afspraak gaat, of hoeveel er meekomen."
        ),
        ("Tax questions, all year round.", "Belastingvragen, het hele jaar."),
        (
            "Id, when, who asked, question, answer, by whom.",
            "Id, wanneer, wie het vroeg, vraag, antwoord, door wie."
        ),
        ("Also those that were answered.", "Ook die beantwoord zijn."),
        ("One question with its answer.", "Een vraag met het antwoord."),
        ("Note a question; prints its id.", "Noteer een vraag; geeft het id."),
        (
            "Write no BSN, and no more than the question needs.",
            "Schrijf geen BSN, en niet meer dan voor de vraag nodig is."
        ),
        ("What was asked.", "Wat er gevraagd is."),
        (
            "The id of the person who asked; nobody if left out.",
            "Het id van wie het vroeg; zonder is het niemand."
        ),
        ("The answer, where it was given at once.", "Het antwoord, als dat meteen is gegeven."),
        ("Answer a question that is waiting.", "Beantwoord een vraag die wacht."),
        ("What was answered.", "Wat er geantwoord is."),
        (
            "Change the words of a question or its answer.",
            "Wijzig de woorden van een vraag of het antwoord."
        ),
        ("The id of the person who asked, or none.", "Het id van wie het vroeg, of none."),
        ("Remove a question from the register.", "Haal een vraag uit het register."),
    ]
}
