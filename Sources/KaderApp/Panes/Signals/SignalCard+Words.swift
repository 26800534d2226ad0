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

    /// Of a signal the weeks of its window, of one without counts that in which it was raised, of
    /// what is chronic the year.
    var period: Phrase? {
        switch line.kind {
        case .signal(let entry):
            Self.period(of: entry.signal.evidence?.weeks ?? 1, through: entry.signal.raised)
        case .chronic: Self.period(of: SignalLine.yearWeeks, through: line.week)
        case .asked: nil
        }
    }

    private static func period(of weeks: Int, through last: ISOWeek) -> Phrase {
        let first = ISOWeek(number: last.number + 1 - weeks)
        return ISOWeek.words(from: first, through: last)
    }

    /// Beside the course: `26 weken`.
    var byWeek: Phrase {
        Phrase(nl: "\(line.course.count) weken", en: "\(line.course.count) weeks")
    }

    static let why = Phrase(nl: "Waarom", en: "Why")
    static let counts = Phrase(nl: "Tellingen", en: "Counts")
    static let course = Phrase(nl: "Verloop", en: "Course")
    static let inReport = Phrase(nl: "In een melding", en: "In a report")
    static let axis = Phrase(nl: "soort", en: "kind")
    static let level = Phrase(nl: "niveau", en: "level")
    static let period = Phrase(nl: "periode", en: "period")
    static let state = Phrase(nl: "stand", en: "state")
    static let goesTo = Phrase(nl: "gaat naar", en: "goes to")
    static let reported = Phrase(nl: "gemeld", en: "reported")
    static let answerDue = Phrase(nl: "antwoord uiterlijk", en: "answer due")
    static let answer = Phrase(nl: "antwoord", en: "answer")
    static let raisedBy = Phrase(nl: "ingebracht door", en: "raised by")
    static let seen = Phrase(nl: "alleen in huis", en: "in-house only")
    static let union = Phrase(nl: "binnen de bond", en: "within the union")
    static let outside = Phrase(nl: "buiten de bond", en: "outside the union")
}

extension Phrase {
    /// The same as the beginning of a sentence.
    var capitalised: Phrase { Phrase(nl: nl.capitalisedFirst, en: en.capitalisedFirst) }
}
