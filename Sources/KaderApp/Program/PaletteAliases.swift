internal import KaderDomain

/// Other words by which people look for a command.
enum PaletteAliases {
    /// Of the command that is called so; the words of both languages.
    static func of(_ label: Phrase) -> [String] { words[label[.nl]] ?? [] }

    /// By the Dutch name of the command.
    private static let words: [String: [String]] = [
        "afsluiten": ["quit", "exit", "stoppen", "close kader", "weg"],
        "afspraak maken": ["appointment", "afspraak", "boeken", "inplannen", "reserve"],
        "verzetten": ["reschedule", "verplaatsen", "andere tijd"],
        "afzeggen": ["cancel", "annuleren"],
        "weghalen": ["delete", "verwijderen", "wissen"],
        "archiveren": ["delete", "remove", "verwijderen", "opruimen"],
        "daglijst om te printen": ["print", "printen", "afdrukken", "print the day list"],
        "kopiëren": ["phone", "telefoon", "tel", "e-mail", "klembord", "clipboard"],
        "terugbelnotitie": ["call", "bellen", "terugbellen", "telefoon", "phone", "tel"],
        "alles doorzoeken": ["zoeken", "search", "find", "vinden", "opzoeken"],
        "filteren": ["zoeken in de lijst", "filter the list"],
        "ongedaan maken": ["terugdraaien", "herstellen", "revert"],
        "inloper": ["visitor", "bezoeker", "balie"],
        "bezoek registreren": ["registration", "registratie", "gesprek"],
        "wachtlijst en herinneren": ["queue", "wachtlijst", "sms", "reminder", "herinnering"],
        "instellingen en teksten": ["preferences", "options", "voorkeuren", "config"],
        "thema kiezen": ["colours", "colors", "kleuren", "donker", "dark", "licht"],
        "uitwisselen, of daarmee stoppen": ["synchroniseren", "synchronise", "usb"],
        "op slot, of een ander": ["pin", "vergrendelen", "log out", "uitloggen", "gebruiker"],
        "toegang: wie mag wat": ["rechten", "rollen", "permissions", "users", "gebruikers"],
        "week": ["wk"],
        "hulp": ["toetsen", "keys", "handleiding", "manual"],
        "rondleiding": ["uitleg", "tutorial", "leren"],
        "cijfers": ["statistiek", "statistics", "rapport", "report", "kwartaal"],
        "huis beheren": ["ruimtes", "rooms", "openingstijden", "opening hours", "sluiting"],
        "weergaven": ["saved views", "bewaarde filters"],
        "groot": ["fullscreen", "maximize", "volledig scherm"],
    ]
}
