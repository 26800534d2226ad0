internal import KaderDomain

/// Who is told of a breach, or not: a choice, and beside it when, or why not.
enum BreachTold: String, CaseIterable {
    case authority, people

    static let yes = "yes"
    static let no = "no"

    /// The field of when, or why not.
    var detail: String { "\(rawValue)-detail" }

    func fault(in values: FormValues, today: Day) -> Phrase? {
        let text = values.text(detail)
        switch values.choice(rawValue) {
        case Self.no where text.isEmpty: return Phrase(nl: "zeg waarom niet", en: "say why not")
        case Self.yes where !text.isEmpty: return fault(ofMoment: text, today)
        default: return nil
        }
    }

    func note(on values: FormValues) -> Phrase? {
        switch values.choice(rawValue) {
        case Self.yes: Phrase(nl: "wanneer; leeg: nu", en: "when; blank: now")
        case Self.no: Phrase(nl: "waarom niet", en: "why not")
        default: nil
        }
    }

    /// What is filled in; nil where nobody decided yet.
    ///
    /// - Parameter discovered: the moment in whose minute it was told counts as that moment.
    func notice(in values: FormValues, now: LocalTime, discovered: Instant) -> Breach.Notice? {
        let text = values.text(detail)
        switch values.choice(rawValue) {
        case Self.no: return Breach.Notice("not:\(text)")
        case Self.yes:
            let at = moment(text.isEmpty ? "nu" : text, now) ?? now
            return .done(
                at == Amsterdam.local(discovered) ? discovered : Amsterdam.importing(at))
        default: return nil
        }
    }

    private func fault(ofMoment text: String, _ today: Day) -> Phrase? {
        guard let told = moment(text, LocalTime(day: today, time: .startOfDay)) else {
            return Phrase(
                nl: "geen moment: typ bijvoorbeeld gisteren 14 uur",
                en: "not a moment: type yesterday 14:00, say")
        }
        guard told.day <= today else {
            return Phrase(
                nl: "dat moet nog komen: vul het in als het gedaan is",
                en: "that is still to come: fill it in when it is done")
        }
        return nil
    }

    private func moment(_ text: String, _ now: LocalTime) -> LocalTime? {
        LocalTime(typed: text, now: now)
    }
}
