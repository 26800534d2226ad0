extension HelpWords {
    /// Coming together with other devices.
    static let replicas: [(String, String)] = [
        (
            "Exchange changes with a folder or another machine; nothing is overwritten.",
            "Wissel wijzigingen uit met een map of een andere machine; niets gaat verloren."
        ),
        (
            "A folder, ssh://user@host[:port][/path], or a name from kader remote add.",
            "Een map, ssh://naam@machine[:poort][/pad], of een naam van kader remote add."
        ),
        (
            "Be the other end, over standard input and output.",
            "Wees de andere kant, over standaardinvoer en -uitvoer."
        ),
        (
            "Say what would be sent; exchange nothing.",
            "Zeg wat er verstuurd zou worden; wissel niets uit."
        ),
        (
            "Places to sync with, and the devices that may read along.",
            "Plekken om mee uit te wisselen, en de apparaten die mogen meelezen."
        ),
        ("Name, place, when it was used last.", "Naam, plek, wanneer voor het laatst gebruikt."),
        ("Give a place a name.", "Geef een plek een naam."),
        ("What you will call it, such as huis or stick.", "Hoe je hem noemt, zoals huis of stick."),
        (
            "A folder, or ssh://user@host[:port][/path].",
            "Een map, of ssh://naam@machine[:poort][/pad]."
        ),
        (
            "Forget a place; what was brought there stays there.",
            "Vergeet een plek; wat daar gebracht is blijft daar."
        ),
        ("Its name, or the place.", "De naam, of de plek zelf."),
        (
            "Let one new device join by a folder; prints the code to type there.",
            "Laat één nieuw apparaat meedoen via een map; geeft de code die daar getypt wordt."
        ),
        ("The folder, or its name.", "De map, of de naam ervan."),
        ("Answer an invitation with its code.", "Beantwoord een uitnodiging met de code."),
        (
            "The 25 letters and digits; hyphens and capitals do not matter.",
            "De 25 letters en cijfers; streepjes en hoofdletters maken niet uit."
        ),
        (
            "Who reads along: name, key, heard of last, shut out on.",
            "Wie meeleest: naam, sleutel, laatst van gehoord, buitengesloten op."
        ),
        (
            "Shut a device out: it reads nothing new, and is no longer believed.",
            "Sluit een apparaat buiten: het leest niets nieuws en wordt niet meer geloofd."
        ),
        (
            "Its name, or the beginning of its key.",
            "De naam, of het begin van de sleutel."
        ),
        (
            "Two versions or a double booking after a sync: look, and choose.",
            "Twee versies of dubbel geboekt na het uitwisselen: kijk, en kies."
        ),
        (
            "Number, what it is about, what contradicts.",
            "Nummer, waarover het gaat, wat elkaar tegenspreekt."
        ),
        (
            "One of them, with its versions and who wrote them.",
            "Een ervan, met de versies en wie ze schreef."
        ),
        (
            "You have seen it: there is nothing to choose.",
            "Je hebt het gezien: er is niets te kiezen."
        ),
        ("Its number in kader clash list.", "Het nummer in kader clash list."),
        (
            "Choose a version, or say that you have seen it; the others stay in the history.",
            "Kies een versie, of zeg dat je het gezien hebt; de andere blijven in de geschiedenis staan."
        ),
        (
            "Which version, by its number in kader clash show.",
            "Welke versie: het nummer in kader clash show."
        ),
        (
            "What the bus laptop brought and may not do: take it in, or refuse it.",
            "Wat de laptop van de bus bracht en niet mag: lees het in, of weiger het."
        ),
        (
            "Number, who made it, when, what, why, state.",
            "Nummer, wie, wanneer, wat, waarom, stand."
        ),
        ("Take it in as the laptop made it.", "Lees het in zoals het op de laptop gemaakt is."),
        (
            "Leave it apart; it can still be taken in later.",
            "Laat het apart staan; inlezen kan later nog."
        ),
        ("Its number in kader held list.", "Het nummer in kader held list."),
        (
            "Its number in kader held list; several may be given.",
            "Het nummer in kader held list; meer mag ook."
        ),
        (
            "Of several the first given is taken in first.",
            "Van meer wordt het eerste het eerst ingelezen."
        ),
    ]
}
