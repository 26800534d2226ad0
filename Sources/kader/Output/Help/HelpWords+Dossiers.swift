/// The help of `kader dossier`.
extension HelpWords {
    static let dossiers: [(String, String)] = [
        ("Dossiers: a journal that is only added to.", "Dossiers: een journaal dat alleen groeit."),
        (
            """
            No medical details in titles, steps and journals: those go into a protected note, which \
            is read on request only.
            """,
            """
            Geen medische gegevens in titels, stappen en journalen: die horen in een beschermde \
            notitie, die alleen op verzoek te lezen is.
            """
        ),
        (
            "Id, who, about what, next step, day, closed on.",
            "Id, wie, waarover, volgende stap, dag, gesloten op."
        ),
        ("Also closed ones.", "Ook gesloten."),
        ("One dossier with its journal.", "Eén dossier met het journaal."),
        ("Open a dossier; prints its id.", "Open een dossier; toont het id."),
        (
            "What it is about, without medical details.",
            "Waar het over gaat, zonder medische gegevens."
        ),
        ("The id of the person for whom it is.", "Het id van de persoon voor wie het is."),
        ("The id of the person who advises.", "Het id van wie adviseert."),
        ("The id of the employer it is about.", "Het id van de werkgever waar het over gaat."),
        (
            "Who may see it besides who opened it, by login name. Repeat for more.",
            "Wie het mag zien naast wie het opende, met inlognaam. Herhaal voor meer."
        ),
        ("What is done next.", "Wat er nu gebeurt."),
        ("The day by which.", "De dag waarvoor."),
        (
            "Change a dossier; what is left out stays.",
            "Wijzig een dossier; wat je niet noemt blijft."
        ),
        ("Everyone here may see it again.", "Iedereen hier mag het weer zien."),
        (
            "Add a line to the journal; prints its id.",
            "Schrijf een regel in het journaal; toont het id."
        ),
        (
            "A line is never changed: another one corrects it.",
            "Een regel verandert nooit: een andere verbetert hem."
        ),
        ("The id of the dossier.", "Het id van het dossier."),
        ("What happened, without medical details.", "Wat er gebeurde, zonder medische gegevens."),
        ("The id of the line that this one corrects.", "Het id van de regel die deze verbetert."),
        ("Close a dossier, and why.", "Sluit een dossier, met waarom."),
        ("Why it ends.", "Waarom het eindigt."),
        ("Open a closed dossier again.", "Heropen een gesloten dossier."),
        (
            "Write a protected note; its words come from standard input.",
            "Schrijf een beschermde notitie; de tekst komt van de standaardinvoer."
        ),
        (
            """
            They are in no log, in no search and in no table that is exported. Prints the id of the \
            note.
            """,
            """
            Die staat in geen logboek, is niet te doorzoeken en gaat in geen tabel mee. Toont het id \
            van de notitie.
            """
        ),
        ("What sort of special data it holds.", "Wat voor bijzondere gegevens erin staan."),
        ("Why it must be kept.", "Waarom die nodig is."),
        (
            "Read a protected note; that you looked is recorded.",
            "Lees een beschermde notitie; dat je keek blijft bewaard."
        ),
        ("The id of the note.", "Het id van de notitie."),
        (
            "Withdraw a protected note: nobody reads it any more.",
            "Trek een beschermde notitie in: niemand leest haar nog."
        ),
        (
            "The reason goes into the journal of the dossier.",
            "Waarom komt in het journaal van het dossier."
        ),
        ("Why it is no longer kept.", "Waarom ze niet meer bewaard wordt."),
        (
            "Who looked at a protected note, the last first.",
            "Wie een beschermde notitie las, de laatste eerst."
        ),
    ]
}
