extension HelpWords {
    /// Calendar files and day lists.
    static let calendars: [(String, String)] = [
        (
            "Markdown, or a page to print from a browser.",
            "Markdown, of een pagina om uit een browser te printen."
        ),
        (
            "Only what this consulent does, by the id of the person.",
            "Alleen wat deze consulent doet, met het id van de persoon."
        ),
        (
            "Only what is in this room, by its id.",
            "Alleen wat in deze ruimte is, met het id."
        ),
        (
            "Print a text for the person who comes, to send or to read out.",
            "Geef een tekst voor wie komt, om te sturen of voor te lezen."
        ),
        (
            "Print what would be stored.",
            "Toon wat er bewaard zou worden."
        ),
        (
            "Read it with any calendar program. It names nobody. An event keeps its UID, so "
                + "that reading a newer file changes it; what was cancelled is in it too, as "
                + "cancelled.",
            "Elk agendaprogramma kan het lezen. Er staan geen namen in. Een afspraak houdt "
                + "zijn UID, zodat een nieuwer bestand hem wijzigt; wat is afgezegd staat er ook in, "
                + "als afgezegd."
        ),
        (
            "The day, such as 2026-11-24; with --from and --until.",
            "De dag, zoals 2026-11-24; met --from en --until."
        ),
        (
            "The first day, such as 2026-11-24.",
            "De eerste dag, zoals 2026-11-24."
        ),
        (
            "The format is RFC 5545.",
            "De vorm: RFC 5545."
        ),
        (
            "What the text is for.",
            "Waar de tekst voor is."
        ),
        (
            "With --language en it is in English.",
            "Met --language en is het Engels."
        ),
        (
            "Write a calendar file for the person who comes: not what it is about.",
            "Schrijf een agendabestand voor wie komt: zonder waarover het gaat."
        ),
        (
            "Write a table, a calendar file, a day list or region plans.",
            "Schrijf een tabel, een agendabestand, een daglijst of regioplannen."
        ),
        (
            "Write spreekuren and appointments as a calendar file.",
            "Schrijf spreekuren en afspraken als agendabestand."
        ),
        (
            "Write the spreekuren of a day to print: of people only initials.",
            "Schrijf de spreekuren van een dag om te printen: van mensen alleen initialen."
        ),
        (
            "People who know somebody recognise them by initials and a time.",
            "Wie iemand kent, herkent die aan initialen en een tijd."
        ),
        (
            "`kader export networks` is `kader export table networks`: what import reads back.",
            "`kader export networks` is `kader export table networks`: wat import weer inleest."
        ),
    ]
}
