extension HelpWords {
    /// Conferences and conditions of regions.
    static let conferences: [(String, String)] = [
        (
            "Conferences of regions: who came, what was said and what was chosen.",
            "Regioconferenties: wie er waren, wat er gezegd is en wat er gekozen is."
        ),
        ("Conference, day, place, people, points.", "Conferentie, dag, plaats, mensen, punten."),
        (
            "What was said and chosen: id, what, words, made of it.",
            "Wat er gezegd en gekozen is: id, wat, woorden, wat ervan gemaakt is."
        ),
        (
            "The conference, such as AM09-2026 or Achterhoek-2026.",
            "De conferentie, als AM09-2026 of Achterhoek-2026."
        ),
        (
            "One sheet that prepares a conference, to print.",
            "Eén blad om een conferentie voor te bereiden, om te printen."
        ),
        (
            "Signals are counts of members; few are told as less than.",
            "Signalen zijn aantallen leden; weinig staat er als minder dan."
        ),
        (
            "For people outside the union: counts below five are not told.",
            "Voor mensen buiten de bond: aantallen onder vijf staan er niet."
        ),
        (
            "Add a conference, or change what is given; prints its id.",
            "Voeg een conferentie toe, of wijzig wat je geeft; drukt het id af."
        ),
        ("The day, or none.", "De dag, of none."),
        ("Where it is.", "Waar het is."),
        (
            "How many came from a sector, such as ZW:12; repeat for more; none empties the list.",
            "Hoeveel er van een sector waren, als ZW:12; mag vaker; none maakt de lijst leeg."
        ),
        (
            "Write down what was said or chosen; prints its id.",
            "Schrijf op wat er gezegd of gekozen is; drukt het id af."
        ),
        ("What it is.", "Wat het is."),
        ("The words; of a choice its theme.", "De woorden; van een keuze het thema."),
        (
            "Change what was said or chosen; what is left out stays.",
            "Wijzig wat er gezegd of gekozen is; wat je niet geeft blijft."
        ),
        ("The id of what was said or chosen.", "Het id van wat er gezegd of gekozen is."),
        (
            "What sectors, networks and campaigns say to a choice; the rest stays.",
            "Wat sectoren, netwerken en campagnes op een keuze zeggen; de rest blijft."
        ),
        (
            "Who agreed: network:ID, sector:CODE, campaign:NAME; repeat for more.",
            "Wie meedoet: network:ID, sector:CODE, campaign:NAAM; mag vaker."
        ),
        ("Who declined.", "Wie niet meedoet."),
        (
            "A campaign may be one that nobody named before.",
            "Een campagne mag er een zijn die nog niemand noemde."
        ),
        ("Who was asked and has not answered.", "Wie gevraagd is en nog niet antwoordde."),
        (
            "Make a theme of next year's plan of it, or an action; prints its id.",
            "Maak er een thema van het plan van volgend jaar van, of een actiepunt; drukt het id af."
        ),
        (
            "The id of the goal to put an action under.",
            "Het id van het doel waar een actiepunt onder komt."
        ),
        (
            "Remove what was said or chosen; undo brings it back.",
            "Haal weg wat er gezegd of gekozen is; undo brengt het terug."
        ),
        (
            "Conditions for a leading part in a region: how they stand.",
            "Randvoorwaarden voor regie in een regio: hoe ze staan."
        ),
        (
            "Code, what, state, who, since when, note.",
            "Code, wat, stand, wie, sinds wanneer, notitie."
        ),
        (
            "Say how a condition stands; what is left out stays.",
            "Zeg hoe een randvoorwaarde staat; wat je niet geeft blijft."
        ),
        ("Which condition.", "Welke randvoorwaarde."),
        ("How it stands.", "Hoe het staat."),
        (
            "Since which day; today if left out.",
            "Sinds welke dag; zonder deze optie vandaag."
        ),
    ]
}
