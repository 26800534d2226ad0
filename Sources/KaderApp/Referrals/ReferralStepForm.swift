public import KaderDomain

/// One step with a referral: on which day, and what goes with it (S48).
public struct ReferralStepForm: FormDefinition {
    let id: Referral.ID
    let step: ReferralStep

    /// Who is referred and to whom in both languages, for the title.
    let nl, en: String

    public init(_ step: ReferralStep, of entry: ReferralEntry) {
        id = entry.id
        self.step = step
        nl = "\(entry.contact), \(entry.target.nl)"
        en = "\(entry.contact), \(entry.target.en)"
    }

    public var title: Phrase {
        Phrase(nl: "\(step.title.nl) · \(nl)", en: "\(step.title.en) · \(en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let day = values.day("day", today: today)
        if day == nil { faults["day"] = .notADay }
        if let day, day > today { faults["day"] = .stillToCome }
        if needsWords, values.text("said").isEmpty { faults["said"] = .fillIn }
        if step == .consent, values.choice("means") == nil { faults["means"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        values.understood(day: "day", today: today).map { ["day": $0] } ?? [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? ReferralError {
        case .noPurpose, .noRefusal: "said"
        case .before, .tooEarly, .noConsent, .notNow, .nothingToWithdraw: "day"
        default: nil
        }
    }

    /// Whether it cannot go without words.
    var needsWords: Bool { step == .consent || step == .refuse }
}

extension ReferralStep {
    /// As the title of a form.
    var title: Phrase {
        Phrase(
            nl: label.nl.prefix(1).uppercased() + label.nl.dropFirst(),
            en: label.en.prefix(1).uppercased() + label.en.dropFirst())
    }

    /// What is asked beside the day; nil where nothing is.
    var question: Phrase? {
        switch self {
        case .consent: Phrase(nl: "Waarvoor", en: "For what")
        case .refuse: Phrase(nl: "Waarom", en: "Why")
        case .finish: Phrase(nl: "Wat kwam eruit", en: "What came of it")
        case .withdrawConsent, .send, .accept, .hear: nil
        }
    }
}

extension Phrase {
    fileprivate static let stillToCome = Phrase(
        nl: "die dag moet nog komen", en: "that day is still to come")
}
