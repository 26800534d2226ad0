extension HelpWords {
    /// What every command takes, and kader itself.
    static let general: [(String, String)] = [
        (
            "Networks, region plans and spreekuren of the union, in a terminal.",
            "Netwerken, regioplannen en spreekuren van de vakbond, in een terminal."
        ),
        (
            "Without a command it opens the terminal program: with --plain in lines, with --read-only to look only.",
            "Zonder opdracht opent het programma zelf: met --plain in regels, met --read-only om alleen te kijken."
        ),
        (
            "Every command takes --database, --language, --as, --now and --read-only: see kader panes --help.",
            "Elke opdracht kent --database, --language, --as, --now en --read-only: zie kader panes --help."
        ),
        (
            "The database is that of --database or KADER_DATABASE, else kader/kader.sqlite in your data folder.",
            "Het bestand is dat van --database of KADER_DATABASE, anders kader/kader.sqlite in je gegevensmap."
        ),
        ("Show the version.", "Toon de versie."),
        ("Show help information.", "Toon deze uitleg."),
        ("The database file. [KADER_DATABASE]", "Het bestand. [KADER_DATABASE]"),
        (
            "nl or en. [KADER_LANGUAGE, LC_ALL, LC_MESSAGES]",
            "nl of en. [KADER_LANGUAGE, LC_ALL, LC_MESSAGES]"
        ),
        (
            "The local time to take for now, such as 2026-11-24T09:00; for demos. [KADER_NOW]",
            "De tijd die voor nu geldt, zoals 2026-11-24T09:00; voor een demo. [KADER_NOW]"
        ),
        (
            "Who acts; your login name if left out. [KADER_ACTOR]",
            "Wie het doet; anders je inlognaam. [KADER_ACTOR]"
        ),
        (
            "Change nothing: everything can be looked at.",
            "Verander niets: alles is te bekijken."
        ),
        ("Print one JSON document.", "Druk één JSON-document af."),
        (
            "Find people, networks, plans and employers by the beginnings of words.",
            "Vind mensen, netwerken, plannen en werkgevers op het begin van woorden."
        ),
        (
            "Words; each must begin a word of what is found.",
            "Woorden; elk begint een woord van wat gevonden wordt."
        ),
        ("How many of each kind.", "Hoeveel van elke soort."),
        (
            "Show who changed a thing, when and how, newest first.",
            "Toon wie iets wanneer wijzigde en hoe, het nieuwste eerst."
        ),
        ("What it is.", "Wat het is."),
        ("Its id.", "Het id."),
        ("Take back your own last step.", "Neem je eigen laatste stap terug."),
        (
            "Do again what your own last step took back.",
            "Doe opnieuw wat je net terugnam."
        ),
        (
            "Your own views of the lists and the agenda, by name.",
            "Je eigen weergaven van de lijsten en de agenda, op naam."
        ),
        (
            "List, name, filter, order, region or place.",
            "Lijst, naam, filter, volgorde, regio of plaats."
        ),
        (
            "How much of the agenda at once: day, week or month.",
            "Hoeveel van de agenda tegelijk: day (dag), week of month (maand)."
        ),
        (
            "Side by side on a day: consulenten or rooms.",
            "Naast elkaar op een dag: consulenten of rooms (ruimtes)."
        ),
        (
            "A layer that is off, such as service:inloop, free, person:ID or room:ID; may be repeated.",
            "Een laag die uit staat, als service:inloop, free (vrij), person:ID of room:ID; mag vaker."
        ),
        (
            "One of your views of the agenda: its place, filter and layers.",
            "Een van jouw weergaven van de agenda: plaats, filter en lagen."
        ),
        (
            "Save a view, over one of the same name.",
            "Bewaar een weergave, over een die zo heet heen."
        ),
        ("Remove one of your views.", "Haal een van je weergaven weg."),
        (
            "networks, plans, people or spreekuur.",
            "networks, plans, people of spreekuur."
        ),
        (
            "As in the pane: text, '!not', 'column:term'.",
            "Zoals in het paneel: tekst, '!niet', 'kolom:term'."
        ),
        (
            "The column to sort by, such as chair; -chair for the other way round.",
            "De kolom waarop gesorteerd wordt, zoals chair; -chair voor andersom."
        ),
        (
            "One of your views of this list: its filter, order and region. See: kader view.",
            "Een van je weergaven van deze lijst: filter, volgorde en regio. Zie: kader view."
        ),
        (
            "Only what matches: text, '!not', 'column:term'; such as 'chair:anna !official:-'.",
            "Alleen wat voldoet: tekst, '!niet', 'kolom:term'; zoals 'voorzitter:anna !bestuurder:-'."
        ),
        (
            "Only what matches: text, '!not', 'column:term'; such as 'met:lisa !vrij:-'.",
            "Alleen wat voldoet: tekst, '!niet', 'kolom:term'; zoals 'met:lisa !vrij:-'."
        ),
        (
            "How many at most; all if left out.", "Hoeveel hoogstens; anders alle."
        ),
    ]
}
