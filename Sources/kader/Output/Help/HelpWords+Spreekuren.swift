extension HelpWords {
    /// Spreekuren, appointments and rooms.
    static let spreekuren: [(String, String)] = [
        (
            "Spreekuren: when consulenten receive people.",
            "Spreekuren: wanneer consulenten mensen ontvangen."
        ),
        (
            "Id, day, hours, place, service, consulenten, appointments, free slots.",
            "Id, dag, uren, plaats, dienst, consulenten, afspraken, vrije plekken."
        ),
        ("A spreekuur with its appointments.", "Een spreekuur met zijn afspraken."),
        ("Plan a spreekuur; prints its id.", "Plan een spreekuur; drukt het id af."),
        (
            "Cancel a spreekuur and its appointments, as one step.",
            "Zeg een spreekuur en zijn afspraken af, als één stap."
        ),
        ("Also cancelled ones.", "Ook die zijn afgezegd."),
        ("What it is for.", "Waarvoor het is."),
        ("The day, such as 2026-11-24.", "De dag, zoals 2026-11-24."),
        ("When it begins, such as 13:00.", "Wanneer het begint, zoals 13:00."),
        ("When it begins, such as 14:00.", "Wanneer het begint, zoals 14:00."),
        ("When it ends, such as 17:00.", "Wanneer het eindigt, zoals 17:00."),
        (
            "The id of a room; as often as needed, in order.",
            "Het id van een ruimte; zo vaak als nodig, op volgorde."
        ),
        ("Why.", "Waarom."),
        (
            "Appointments of people with consulenten.", "Afspraken van mensen met consulenten."
        ),
        ("Make an appointment; prints its id.", "Maak een afspraak; drukt het id af."),
        (
            "Id, day, hours, place, service, person, consulenten, room, state.",
            "Id, dag, uren, plaats, dienst, wie, consulenten, ruimte, stand."
        ),
        ("One appointment.", "Eén afspraak."),
        (
            "Move an appointment to another time at the same place.",
            "Verzet een afspraak naar een andere tijd op dezelfde plaats."
        ),
        (
            "Cancel an appointment, or several together as one step of undo.",
            "Zeg een afspraak af, of meer tegelijk als één stap voor undo."
        ),
        ("Its id, or those of several.", "Het id, of die van meer."),
        ("The id of the person who comes.", "Het id van wie er komt."),
        ("What it is about.", "Waarover het gaat."),
        ("Only those of one person, by id.", "Alleen die van één mens, met het id."),
        (
            "The day, such as 2026-11-24; the same day if left out.",
            "De dag, zoals 2026-11-24; anders dezelfde dag."
        ),
        (
            "Show free slots, or with --why every reason why one is not.",
            "Toon vrije plekken, of met --why elke reden waarom er een niet vrij is."
        ),
        ("What the appointment is for.", "Waarvoor de afspraak is."),
        (
            "The first day, such as 2026-11-24; today if left out.",
            "De eerste dag, zoals 2026-11-24; anders vandaag."
        ),
        ("How many days.", "Hoeveel dagen."),
        (
            "The key of a vakbondshuis: see kader house list.",
            "De sleutel van een vakbondshuis: zie kader house list."
        ),
        ("Online, not in a house.", "Online, in geen huis."),
        (
            "Every reason why the slot at --day and --start is not free.",
            "Elke reden waarom de plek op --day en --start niet vrij is."
        ),
        ("With --why: the day, such as 2026-11-24.", "Met --why: de dag, zoals 2026-11-24."),
        (
            "With --why: when it would begin, such as 14:00.",
            "Met --why: wanneer het zou beginnen, zoals 14:00."
        ),
        ("Rooms of vakbondshuizen.", "Ruimtes van vakbondshuizen."),
        ("Id, house, name, capacity.", "Id, huis, naam, plaatsen."),
        ("Add a room; prints its id.", "Voeg een ruimte toe; drukt het id af."),
        ("Only those of a house.", "Alleen die van een huis."),
        ("The key of the house.", "De sleutel van het huis."),
        ("How many people fit in.", "Hoeveel mensen erin passen."),
        (
            "The id of a consulent, as a person; as often as needed, in order.",
            "Het id van een consulent, als persoon; zo vaak als nodig, op volgorde."
        ),
        (
            "The ids of the consulenten from then on, in order.",
            "De id's van de consulenten vanaf dan, op volgorde."
        ),
        ("The id of the person who cannot come.", "Het id van wie niet kan komen."),
    ]
}
