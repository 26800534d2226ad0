extension HelpWords {
    /// Signals among the visits.
    static let signals: [(String, String)] = [
        (
            "Signals: what people come with more often than expected.",
            "Signalen: waar mensen meer mee komen dan verwacht."
        ),
        (
            "Id, week, state, what, reported to, answer due.",
            "Id, week, stand, wat, gemeld aan, antwoord uiterlijk."
        ),
        ("Also those closed and dismissed.", "Ook die zijn afgesloten of loos alarm waren."),
        (
            "One signal: why it is one, and what came of it.",
            "Een signaal: waarom het er een is, en wat ermee gebeurde."
        ),
        ("The id of the signal.", "Het id van het signaal."),
        (
            "What stands out in a week; new signals are kept.",
            "Wat er opvalt in een week; nieuwe signalen worden bewaard."
        ),
        (
            "What was kept rests for eight weeks, unless it gets twice as bad.",
            "Wat bewaard is, krijgt acht weken rust, tenzij het twee keer zo erg wordt."
        ),
        (
            "The week: 2026-W47; the current one if left out.",
            "De week: 2026-W47; zonder deze optie de huidige."
        ),
        ("Keep nothing.", "Bewaar niets."),
        (
            "Raise what somebody saw, without counts; prints its id.",
            "Breng in wat iemand zag, zonder telling; geeft het id."
        ),
        (
            "The id of the employer that it is about.",
            "Het id van de werkgever waar het over gaat."
        ),
        (
            "The code of the problem: kader problem list.",
            "De code van het probleem: kader problem list."
        ),
        (
            "The code of a sector in which the problem is.",
            "De code van een sector waarin het probleem speelt."
        ),
        (
            "The region in which the problem is: code, name or municipality.",
            "De regio waarin het probleem speelt: code, naam of gemeente."
        ),
        (
            "What was seen or heard. It stays in-house.",
            "Wat er is gezien of gehoord. Het blijft in huis."
        ),
        (
            "The id of the person who saw it and gets the answer; you if left out.",
            "Het id van wie het zag en het antwoord krijgt; zonder deze optie jij."
        ),
        ("Somebody looks into it.", "Iemand zoekt het uit."),
        ("Somebody does something about it.", "Iemand doet er iets aan."),
        ("It is dealt with.", "Het is afgehandeld."),
        ("Why, also for whoever raised it.", "Waarom, ook voor wie het inbracht."),
        (
            "Why something is a signal, or what would have been needed.",
            "Waarom iets een signaal is, of wat ervoor nodig was."
        ),
        ("It was a false alarm.", "Het was loos alarm."),
        ("Why it was nothing.", "Waarom het niets was."),
        (
            "Report it to whoever it goes to; prints the report.",
            "Meld het aan wie erover gaat; geeft de melding."
        ),
        (
            "To the employer's official, the network's, or the policy department.",
            "Naar de bestuurder van de werkgever, die van het netwerk, of de beleidsafdeling."
        ),
        (
            "The id of somebody else, or none for the policy department.",
            "Het id van iemand anders, of none voor de beleidsafdeling."
        ),
        (
            "The report as text: counts, period, problem, no names.",
            "De melding als tekst: telling, periode, probleem, geen namen."
        ),
        (
            "Who reads it: small numbers are left out.",
            "Wie het leest: kleine aantallen blijven weg."
        ),
        (
            "Write down what came back, for whoever raised it.",
            "Schrijf op wat er terugkwam, voor wie het inbracht."
        ),
    ]
}
