extension HelpWords {
    /// Erasing people, and what was kept long enough.
    static let erasing: [(String, String)] = [
        (
            "Erase a person for good; without --yes-erase it says what keeps them.",
            "Wis iemand voorgoed; zonder --yes-erase staat er wat dat nog tegenhoudt."
        ),
        (
            "All that tells about them goes: here, in backups made from now on, and on every other device when it syncs. Counts stay. It cannot be undone.",
            "Alles over diegene gaat weg: hier, in reservekopieën van nu af, en op elk ander apparaat bij de volgende uitwisseling. Aantallen blijven. Het kan niet ongedaan gemaakt worden."
        ),
        (
            "Why they are erased: request, consent, objection, mistake or term.",
            "Waarom: request (verzoek), consent (toestemming ingetrokken), objection (bezwaar), mistake (vergissing) of term (termijn)."
        ),
        (
            "The name of the person as kader shows it: erase them.",
            "De naam van de persoon zoals kader die toont: wis diegene."
        ),
        (
            "Also where a claim about a closed case may still come.",
            "Ook als over een gesloten zaak nog een vordering kan komen."
        ),
        (
            "What was kept longer than its term, and goes.",
            "Wat langer bewaard is dan de termijn, en weg kan."
        ),
        (
            "Per term: months, how many go today, the oldest, why so long, what stays.",
            "Per termijn: maanden, hoeveel er vandaag weggaat, het oudste, waarom zo lang, wat er blijft."
        ),
        (
            "The months are assumptions to confirm; kader setting set changes them.",
            "De maanden zijn aannames om te bevestigen; met kader setting set wijzig je ze."
        ),
        (
            "Erase what was kept longer than its term, for good.",
            "Wis voorgoed wat langer bewaard is dan de termijn."
        ),
        (
            "How many things go, as the preview says.",
            "Hoeveel er weggaat, zoals preview dat zegt."
        ),
    ]
}
