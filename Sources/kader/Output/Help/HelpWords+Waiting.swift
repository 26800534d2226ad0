extension HelpWords {
    /// The waiting list, reminders and settings.
    static let waiting: [(String, String)] = [
        ("The waiting list for appointments.", "De wachtlijst voor afspraken."),
        (
            "Id, since, person, phone, service, places, state, what is offered.",
            "Id, sinds, persoon, telefoon, dienst, waar, stand, wat er is aangeboden."
        ),
        ("Also those who are no longer waiting.", "Ook wie niet meer wacht."),
        (
            "Put somebody on the waiting list; prints the id.",
            "Zet iemand op de wachtlijst; geeft het id."
        ),
        (
            "Change what suits somebody who waits; what is left out stays.",
            "Wijzig wat iemand die wacht past; wat je niet noemt blijft."
        ),
        (
            "They keep their place, and any slot kept for them.",
            "Die houdt zijn plaats, en wat er voor hem vastgehouden is."
        ),
        (
            "The keys of houses that suit them, instead of those they had; or none.",
            "De sleutels van huizen die passen, in plaats van wat er stond; of none."
        ),
        ("Whether online suits them.", "Of online past."),
        (
            "The part of the day that suits them, or none for any.",
            "Het dagdeel dat past, of none als het niet uitmaakt."
        ),
        (
            "The last day that is of use to them, or none.",
            "De laatste dag waarop het nog zin heeft, of none."
        ),
        ("The id of the person who waits.", "Het id van wie wacht."),
        ("What they wait for.", "Waar die op wacht."),
        (
            "The key of a house that suits them; as often as needed.",
            "De sleutel van een huis dat past; zo vaak als nodig."
        ),
        (
            "Online suits them. Without --house and --online anything does.",
            "Online past. Zonder --house en --online past alles."
        ),
        ("The part of the day that suits them.", "Het dagdeel dat past."),
        (
            "The last day that is of use to them, such as 2026-11-24.",
            "De laatste dag waar die iets aan heeft, als 2026-11-24."
        ),
        (
            "Keep the first free slot for whoever is next, or for one person in their turn.",
            "Houd de eerste vrije plek vast voor wie aan de beurt is, of voor een persoon."
        ),
        (
            "The id on the waiting list; whoever is next if left out.",
            "Het id op de wachtlijst; zonder id wie aan de beurt is."
        ),
        ("Pass over those who wait longer.", "Ga voorbij aan wie langer wacht."),
        (
            "They say yes: what was offered is their appointment.",
            "Die zegt ja: wat is aangeboden, is nu de afspraak."
        ),
        ("The id on the waiting list.", "Het id op de wachtlijst."),
        (
            "They say no to this slot and keep waiting. It passes to the next.",
            "Die zegt nee tegen deze plek en blijft wachten. De volgende krijgt hem."
        ),
        ("Take somebody off the waiting list.", "Haal iemand van de wachtlijst."),
        ("Deal with offers whose time is up.", "Werk aanbiedingen af waarvan de tijd om is."),
        (
            "Deal with what has lapsed; prints the ids of those to call now.",
            "Werk af wat is verlopen; geeft de id's van wie nu gebeld moet worden."
        ),
        ("Only say when it was last done.", "Zeg alleen wanneer dat het laatst is gedaan."),
        (
            "Whom to call or mail about their appointment.",
            "Wie je belt of mailt over de afspraak."
        ),
        (
            "Id, day, hours, place, person, phone, e-mail, reminded on.",
            "Id, dag, uren, plek, persoon, telefoon, e-mail, herinnerd op."
        ),
        (
            "The day of the appointments, such as 2026-11-24; tomorrow if left out.",
            "De dag van de afspraken, als 2026-11-24; zonder is het morgen."
        ),
        ("Only those who have not been reminded yet.", "Alleen wie nog niet herinnerd is."),
        (
            "Say that people were called or mailed today.",
            "Zeg dat mensen vandaag gebeld of gemaild zijn."
        ),
        (
            "Who still has to hear that their appointment is cancelled.",
            "Wie nog moet horen dat de afspraak is afgezegd."
        ),
        (
            "Id, day, person, phone, with what was cancelled and why.",
            "Id, dag, persoon, telefoon met wat is afgezegd en waarom."
        ),
        (
            "Say that people were told today that their appointment is cancelled.",
            "Zeg dat mensen vandaag hoorden dat de afspraak is afgezegd."
        ),
        (
            "The id of the appointment, or those of several.",
            "Het id van de afspraak, of die van meer."
        ),
        (
            "How long an offer stands, and the texts to people.",
            "Hoe lang een aanbod staat, en de teksten aan mensen."
        ),
        (
            "Key, what it is, and its value on one line.",
            "Sleutel, wat het is, en de waarde op een regel."
        ),
        (
            "Set a value. Texts know {naam} {dag} {tijd} {plek}, in English too.",
            "Stel een waarde in. Teksten kennen {naam} {dag} {tijd} {plek}."
        ),
        ("Which: see kader setting list.", "Welke: zie kader setting list."),
        ("The value.", "De waarde."),
        ("Set a value back to the default.", "Maak een waarde weer de standaard."),
    ]
}
