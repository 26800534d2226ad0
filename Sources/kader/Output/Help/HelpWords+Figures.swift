extension HelpWords {
    /// Figures.
    static let figures: [(String, String)] = [
        (
            "Group, appointments, % filled, % no-show, days ahead, minutes waited.",
            "Groep, afspraken, % bezet, % niet gekomen, dagen vooraf, minuten wachten."
        ),
        (
            """
            By default over this quarter and the three before it. For inloop nothing is filled; what \
            is not known is a dash, and blank or null for programs. What leaves the union (--to) says \
            nothing about fewer than five people.
            """,
            """
            Gewoonlijk over dit kwartaal en de drie ervoor. Bij inloop is niets bezet; wat niet \
            bekend is, is een streepje, en leeg of null voor programma's. Wat de bond uit gaat (--to), \
            zegt niets over minder dan vijf mensen.
            """
        ),
        ("The first day, such as 2026-11-24.", "De eerste dag, zoals 2026-11-24."),
        ("The last day.", "De laatste dag."),
        ("house, service, region or quarter.", "house, service, region of quarter."),
        ("Print a table for a spreadsheet.", "Schrijf een tabel voor een rekenblad."),
    ]
}
