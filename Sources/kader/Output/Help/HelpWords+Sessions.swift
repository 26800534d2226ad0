extension HelpWords {
    /// Who comes in, and who saw what.
    static let sessions: [(String, String)] = [
        (
            "What sshd runs for a key: the program, or one of a few commands.",
            "Wat sshd draait voor een sleutel: het programma, of een van een paar opdrachten."
        ),
        (
            "It is in the line that kader serve-key prints.",
            "Staat in de regel die kader serve-key geeft."
        ),
        ("The person whose key it is.", "Van wie de sleutel is."),
        ("The fingerprint of the key.", "De vingerafdruk van de sleutel."),
        ("The database file.", "Het databasebestand."),
        (
            "Answer sshd's AuthorizedKeysCommand: what this key forces.",
            "Antwoord op sshd's AuthorizedKeysCommand: wat deze sleutel mag."
        ),
        (
            "In sshd_config: AuthorizedKeysCommand /usr/local/bin/kader serve-key %u %t %k",
            "In sshd_config: AuthorizedKeysCommand /usr/local/bin/kader serve-key %u %t %k"
        ),
        ("The account being logged in to: %u.", "Het account waarop wordt ingelogd: %u."),
        ("The kind of the key: %t.", "Het soort sleutel: %t."),
        ("The key in Base64: %k.", "De sleutel in Base64: %k."),
        (
            "Keys with which people come in over SSH, each as one person.",
            "Sleutels waarmee mensen over SSH binnenkomen, elk als één persoon."
        ),
        ("Let a person in with a public key.", "Laat iemand binnen met een openbare sleutel."),
        (
            "The name under which they act, such as anna.",
            "De naam waaronder iemand werkt, zoals anna."
        ),
        (
            "The file with the public key, such as id_ed25519.pub, or - for standard input.",
            "Het bestand met de openbare sleutel, zoals id_ed25519.pub, of - voor standaardinvoer."
        ),
        (
            "Person, fingerprint, kind, since when, revoked when.",
            "Persoon, vingerafdruk, soort, sinds wanneer, wanneer ingetrokken."
        ),
        (
            "Let nobody in with a key any more; its sessions end within a second.",
            "Laat niemand meer binnen met een sleutel; de sessies ervan stoppen binnen een seconde."
        ),
        ("The fingerprint, or its beginning.", "De vingerafdruk, of het begin ervan."),
        (
            "Who says by PIN who they are, at a desk that several people use.",
            "Wie met een pincode zegt wie die is, aan een balie van meer mensen."
        ),
        ("Who has a PIN at this desk.", "Wie aan deze balie een pincode heeft."),
        (
            "Give a person a PIN; it is read from the terminal or standard input.",
            "Geef iemand een pincode; die wordt gelezen van de terminal of standaardinvoer."
        ),
        (
            "Clear a person's PIN, for instance when they forgot it.",
            "Haal iemands pincode weg, bijvoorbeeld als die vergeten is."
        ),
        (
            "The access log: who saw or changed whose file, when and from where.",
            "Het inzagelog: wie zag of wijzigde wiens gegevens, wanneer en waarvandaan."
        ),
        ("Lines of the log, the last first.", "Regels van het log, de laatste eerst."),
        (
            "Only about this person, by id; then also what was changed in their file.",
            "Alleen over deze persoon, met id; dan ook wat er bij die persoon is gewijzigd."
        ),
        ("Only what was done under this name.", "Alleen wat onder deze naam is gedaan."),
        ("Only from this day on, such as 2026-11-24.", "Alleen vanaf deze dag, zoals 2026-11-24."),
        ("This many lines at most.", "Hoogstens zo veel regels."),
        (
            "Check whether every line is as it was written; prints the end of the log.",
            "Kijk of elke regel nog is zoals geschreven; geeft het einde van het log."
        ),
        (
            "The odd things since the last review, to be looked at every month.",
            "Wat opvalt sinds de laatste keer, om elke maand na te kijken."
        ),
        (
            "Nights, many people on one day, one's own family name, people of other houses, refusals, wrong PINs. With --sign you say that you looked; the log keeps that.",
            "Nachten, veel mensen op een dag, de eigen achternaam, mensen uit andere huizen, weigeringen, verkeerde pincodes. Met --sign zeg je dat je keek; het log bewaart dat."
        ),
        ("Sign it off under your name.", "Teken af onder je naam."),
        (
            "Instead, who looked at them and who changed what.",
            "In plaats daarvan wie naar die persoon keek, en wie wat wijzigde."
        ),
        (
            "Look instead at how the machine lets people in to this account over SSH.",
            "Kijk in plaats daarvan hoe de computer mensen over SSH in dit account laat."
        ),
        (
            "A backup, of which the log must be the beginning of this one.",
            "Een reservekopie, waarvan het log het begin van dit log moet zijn."
        ),
    ]
}
