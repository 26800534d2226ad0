internal import KaderDomain

/// One thing that the tour lets a person do.
struct TourStep: Sendable {
    /// What to do, with places for the person's own keys. At most two lines of eighty columns.
    let phrase: Phrase
    let isDone: @Sendable (TourMoment) -> Bool

    init(
        nl: String, en: String, until isDone: @escaping @Sendable (TourMoment) -> Bool
    ) {
        phrase = Phrase(nl: nl, en: en)
        self.isDone = isDone
    }

    /// All of them, in their order: two minutes. The last ends with Esc.
    static let all: [TourStep] = [
        .init(
            nl:
                "Welkom! Alles hier is verzonnen; je eigen gegevens blijven zoals ze zijn. Ga met {everywhere.pane-1|1} naar de netwerken.",
            en:
                "Welcome! All this is made up; your own data stay as they are. Go to the networks with {everywhere.pane-1|1}."
        ) { $0.after.focus == 0 },
        .init(
            nl:
                "Zoek in de lijst: druk {everywhere.filter|/}, typ de eerste letters van een naam, bijvoorbeeld demo, en Enter.",
            en:
                "Look in the list: press {everywhere.filter|/}, type the first letters of a name, for instance demo, and Enter."
        ) { $0.hasFiltered },
        .init(
            nl: "Open wat je gekozen hebt met {networks.open|Enter}.",
            en: "Open what you are on with {networks.open|Enter}."
        ) { $0.hasOpened },
        .init(
            nl:
                "Dit is alles over één netwerk. Esc gaat altijd een stap terug. Ga nu naar de agenda met {everywhere.pane-3|3}.",
            en:
                "This is all about one network. Esc always goes a step back. Now go to the agenda with {everywhere.pane-3|3}."
        ) { $0.after.focus == 2 },
        .init(
            nl:
                "Maak een afspraak: {spreekuur.book|b}, typ bij Wie een naam (bijvoorbeeld vera), Enter kiest, {form.save|Ctrl-S} bewaart.",
            en:
                "Make an appointment: {spreekuur.book|b}, type a name at Who (for instance vera), Enter takes, {form.save|Ctrl-S} saves."
        ) { $0.hasSaved },
        .init(
            nl:
                "Gelukt. Van gedachten veranderd? {everywhere.undo|u} maakt je laatste stap ongedaan, en nog eens de stap daarvoor.",
            en:
                "Done. Changed your mind? {everywhere.undo|u} takes back your last step; once more, the one before it."
        ) { $0.hasUndone },
        .init(
            nl:
                "Iemand kwijt? {everywhere.search|g} doorzoekt mensen, netwerken en plannen. Probeer het: typ een naam, bijvoorbeeld vera.",
            en:
                "Lost somebody? {everywhere.search|g} searches people, networks and plans. Try it: type a name, for instance vera."
        ) { $0.hasFound },
        .init(
            nl:
                "Enter gaat erheen, Esc gaat terug. Weet je het even niet: {everywhere.help|?} laat zien wat er kan. Probeer het (eerst Esc).",
            en:
                "Enter goes there, Esc goes back. If you are at a loss, {everywhere.help|?} shows what can be done. Try it (Esc first)."
        ) { $0.hasAskedHelp },
        .init(
            nl:
                "Dat was alles. {everywhere.palette|:} vindt elke opdracht, ook deze rondleiding. Esc sluit de hulp, en nog een Esc de rondleiding.",
            en:
                "That was all. {everywhere.palette|:} finds every command, this tour too. Esc closes help, and another Esc the tour."
        ) { _ in false },
    ]
}
