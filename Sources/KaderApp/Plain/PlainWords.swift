internal import KaderDomain

/// What the program says as numbered lines, and nowhere else.
enum PlainWords {
    static let howTo = Phrase(
        nl:
            "Typ het nummer van een regel om die te openen, een toets of een opdracht, en dan Enter. "
            + "3 e wijzigt regel 3, / en een woord filtert, q sluit af.",
        en: "Type the number of a row to open it, a key or a command, and then Enter. "
            + "3 e edits row 3, / and a word filters, q leaves.")
    static let howToFill = Phrase(
        nl: "Enter houdt wat er staat, - maakt leeg, :terug, :bewaar of :stop.",
        en: "Enter keeps what is there, - empties it, :back, :save or :quit.")
    static let chooseOrDo = Phrase(
        nl: "Kies een nummer of opdracht (? voor hulp):",
        en: "Choose a number or command (? for help):")
    static let choose = Phrase(
        nl: "Kies een nummer, of Enter voor niet nu:", en: "Choose a number, or Enter for not now:")
    static let chooseOrFind = Phrase(
        nl: "Kies een nummer, typ om te zoeken, of Enter om terug te gaan:",
        en: "Choose a number, type to find, or Enter to go back:")
    static let oneOfThese = Phrase(nl: "Kies een van deze.", en: "Choose one of these.")
    static let goOn = Phrase(nl: "Enter om terug te gaan:", en: "Enter to go back:")

    /// - Parameter keys: each with what it does.
    static func keyOrBack(_ keys: [String], hasRows: Bool) -> Phrase {
        let row = Phrase(
            nl: "een nummer opent, 3 en een toets doet dat met regel 3",
            en: "a number opens, 3 and a key does it with row 3")
        let all = { (language: Language) in (hasRows ? [row[language]] : []) + keys + ["?"] }
        return Phrase(
            nl: "Toets (\(all(.nl).joined(separator: ", "))), of Enter om terug te gaan:",
            en: "Key (\(all(.en).joined(separator: ", "))), or Enter to go back:")
    }
    static let save = Phrase(nl: "Bewaren? j of n:", en: "Save? y or n:")
    static let yesOrNo = Phrase(nl: "Typ j of n.", en: "Type y or n.")
    static let yes = Phrase(nl: "ja", en: "yes")
    static let no = Phrase(nl: "nee", en: "no")
    static let required = Phrase(nl: "verplicht", en: "required")

    /// Behind the row that has the keyboard.
    static let here = Phrase(nl: "hier", en: "here")
    static let marked = Phrase(nl: "gemerkt", en: "marked")
    static let allIsShown = Phrase(nl: "Dit is alles.", en: "This is all.")

    static func noSuchNumber(_ number: Int) -> Phrase {
        Phrase(nl: "Nummer \(number) is er niet.", en: "There is no number \(number).")
    }

    static func noSuchCommand(_ words: String) -> Phrase {
        Phrase(
            nl: "Geen toets of opdracht: \(words). ? laat zien wat er kan.",
            en: "No key or command: \(words). ? shows what can be done.")
    }

    /// In either language; nil where it is neither yes nor no.
    static func isYes(_ words: String) -> Bool? {
        switch words.lowercased() {
        case "j", "ja", "y", "yes": true
        case "n", "nee", "no": false
        default: nil
        }
    }
}
