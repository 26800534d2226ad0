internal import KaderDomain

extension SignalCard {
    /// On which of the two ways it stands out (PRACTICE 4C).
    var axis: Phrase? {
        switch line.kind {
        case .signal(let entry) where entry.signal.evidence == nil:
            Phrase(nl: "iemand zag het, zonder telling", en: "somebody saw it, without counts")
        case .signal:
            Phrase(nl: "stijging: meer dan in het jaar ervoor", en: "rise on the year before")
        case .chronic:
            Phrase(nl: "opvallend vaak: meer dan in de sector", en: "more than its sector")
        case .asked: nil
        }
    }

    /// That of the longest window that says most: of the signal itself, else the year.
    var period: Phrase? {
        let weeks: Int
        switch line.kind {
        case .signal(let entry): weeks = entry.signal.evidence?.weeks ?? 1
        case .chronic: weeks = 52
        case .asked: return nil
        }
        let first = ISOWeek(number: line.week.number + 1 - weeks)
        return first == line.week
            ? Phrase(same: "\(first)")
            : Phrase(nl: "\(first) t/m \(line.week)", en: "\(first) to \(line.week)")
    }

    static let why = Phrase(nl: "Waarom", en: "Why")
    static let counts = Phrase(nl: "Tellingen", en: "Counts")
    static let course = Phrase(nl: "Verloop", en: "Course")
    static let inReport = Phrase(nl: "In een melding", en: "In a report")
    static let axis = Phrase(nl: "soort", en: "kind")
    static let level = Phrase(nl: "niveau", en: "level")
    static let period = Phrase(nl: "periode", en: "period")
    static let byWeek = Phrase(nl: "26 weken", en: "26 weeks")
    static let state = Phrase(nl: "stand", en: "state")
    static let goesTo = Phrase(nl: "gaat naar", en: "goes to")
    static let reported = Phrase(nl: "gemeld", en: "reported")
    static let answerDue = Phrase(nl: "antwoord uiterlijk", en: "answer due")
    static let answer = Phrase(nl: "antwoord", en: "answer")
    static let raisedBy = Phrase(nl: "ingebracht door", en: "raised by")
    static let seen = Phrase(nl: "gezien (blijft in huis)", en: "seen (stays in the house)")
    static let union = Phrase(nl: "binnen de bond", en: "within the union")
    static let outside = Phrase(nl: "buiten de bond", en: "outside the union")
}
