extension HelpWords {
    /// Information meetings.
    static let meetings: [(String, String)] = [
        (
            "Information meetings: who comes, what they need, who is referred.",
            "Infobijeenkomsten: wie er komt, wat ze nodig hebben, wie wordt doorverwezen."
        ),
        (
            "Id, day, hours, where, theme, how many of how many.",
            "Id, dag, tijd, waar, thema, hoeveel van hoeveel."
        ),
        (
            "The first day; four weeks ago if left out.",
            "De eerste dag; zonder deze optie vier weken terug."
        ),
        ("How many days.", "Hoeveel dagen."),
        (
            "One meeting with who comes and what they need.",
            "Een bijeenkomst met wie er komt en wat ze nodig hebben."
        ),
        ("The id of the meeting.", "Het id van de bijeenkomst."),
        ("What people need, and how many do.", "Wat mensen nodig hebben, en hoeveel."),
        (
            "Where, if not in a house: a canteen, a hall.",
            "Waar, als het in geen huis is: een kantine, een buurthuis."
        ),
        ("The hours: 14:00-16:00, or none.", "De tijd: 14:00-16:00, of none."),
        (
            "Plan an information meeting; prints its id.",
            "Plan een infobijeenkomst; geeft het id."
        ),
        ("The day.", "De dag."),
        ("What it is about.", "Waar het over gaat."),
        ("For how many people.", "Voor hoeveel mensen."),
        (
            "Change a meeting; what is left out stays.",
            "Wijzig een bijeenkomst; wat je niet geeft blijft."
        ),
        (
            "Remove a meeting, with everybody registered.",
            "Haal een bijeenkomst weg met wie er was aangemeld."
        ),
        (
            "Make referrals for all who asked for one; prints their ids.",
            "Maak doorverwijzingen voor wie erom vroeg; geeft hun ids."
        ),
        (
            "Nothing is sent; to a partner that needs consent first. One undo.",
            "Er wordt niets verstuurd; naar een partner kan dat pas met toestemming."
        ),
        (
            "A code of kader problem list or words. Repeat for more.",
            "Een code van kader problem list of woorden. Herhaal voor meer."
        ),
        (
            "Register somebody or a head count; prints an id.",
            "Meld iemand aan, of een aantal; geeft het id."
        ),
        ("The id of the person who comes.", "Het id van wie er komt."),
        ("How many, without names.", "Hoeveel, zonder namen."),
        (
            "Change what somebody needs, or whom they want to see.",
            "Wijzig wat iemand nodig heeft, of naar wie die wil."
        ),
        (
            "The id of the person who is registered: see kader meeting show.",
            "Het id van wie is aangemeld: zie kader meeting show."
        ),
        ("Whether somebody came.", "Of iemand kwam."),
        ("How it went.", "Hoe het ging."),
        ("Take somebody off the list.", "Haal iemand van de lijst."),
    ]
}
