extension HelpWords {
    /// The day at the desk.
    static let desk: [(String, String)] = [
        (
            "A first name; may be left out.",
            "Een voornaam; mag leeg blijven."
        ),
        (
            "What it is about, in a few words.",
            "Waarover, in een paar woorden."
        ),
        (
            "Also those that are done.",
            "Ook wat klaar is."
        ),
        (
            "Callback notes: who, which number, about what.",
            "Terugbelnotities: wie, welk nummer, waarover."
        ),
        (
            "Id, day, time, state, who, service, number, who helps, room, minutes waited.",
            "Id, dag, tijd, stand, wie, dienst, nummer, wie helpt, ruimte, minuten gewacht."
        ),
        (
            "Id, when it was taken, who, number, about, done.",
            "Id, wanneer genoteerd, wie, nummer, waarover, gedaan."
        ),
        (
            "Who helps a walk-in, by the id of the person.",
            "Wie een inloper helpt, met het id van de persoon."
        ),
        (
            "It is their turn.",
            "Iemand is aan de beurt."
        ),
        (
            "Kind, id, day, who or what, about.",
            "Soort, id, dag, wie of wat, waarover."
        ),
        (
            "Of the house of the database if none is given. Behind today's stand those of",
            "Van het huis van het bestand als je er geen noemt. Achter die van vandaag staan "
                + "die van"
        ),
        (
            "earlier days for which nobody said how it went.",
            "eerdere dagen waarvan nog niemand zei hoe het ging."
        ),
        (
            "Say how an appointment went.",
            "Zeg hoe een afspraak ging."
        ),
        (
            "Somebody walks in now; prints the id.",
            "Er loopt nu iemand binnen; geeft het id."
        ),
        (
            "Take a note to call somebody back; prints its id.",
            "Noteer dat iemand teruggebeld moet worden; geeft het id."
        ),
        (
            "The day at the desk: appointments and walk-ins.",
            "De dag aan de balie: afspraken en inloop."
        ),
        (
            "The day, such as 2026-11-24; today if left out.",
            "De dag, zoals 2026-11-24; anders vandaag."
        ),
        (
            "The id of the appointment.",
            "Het id van de afspraak."
        ),
        (
            "The id of the note.",
            "Het id van de notitie."
        ),
        (
            "The id of the walk-in or the appointment: see kader queue list.",
            "Het id van de inloper of de afspraak: zie kader queue list."
        ),
        (
            "They are away for a moment.",
            "Iemand is even weg."
        ),
        (
            "They are here, and wait.",
            "Iemand is er, en wacht."
        ),
        (
            "They went home before their turn.",
            "Iemand ging weg voor de beurt."
        ),
        (
            "They were called back.",
            "Iemand is teruggebeld."
        ),
        (
            "They were helped.",
            "Iemand is geholpen."
        ),
        (
            "What they come for, in a few words.",
            "Waarvoor iemand komt, in een paar woorden."
        ),
        (
            "What waits: callbacks, outcomes, deadlines, answers, referrals, crises.",
            "Wat wacht: terugbellen, hoe het ging, termijnen, antwoorden, doorverwijzingen, crises."
        ),
        (
            "Which number.",
            "Welk nummer."
        ),
        (
            "Who.",
            "Wie."
        ),
        (
            "attended, no-show or late-cancel.",
            "attended, no-show of late-cancel."
        ),
    ]
}
