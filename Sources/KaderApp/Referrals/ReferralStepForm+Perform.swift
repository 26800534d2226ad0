internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ReferralStepForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        _ = try dependencies.store.referral(id)
        let words = step.question.map {
            FormField(
                id: "said", label: $0[language], kind: .longText(rows: 3), note: hint[language],
                isRequired: needsWords)
        }
        let means = step == .consent ? [means(language)] : []
        return [words].compactMap(\.self) + means + [
            FormField(
                id: "day", label: Phrase(nl: "Op", en: "On")[language], kind: .day,
                text: dependencies.store.now.day.typed, isRequired: true)
        ]
    }

    private func means(_ language: Language) -> FormField {
        FormField(
            id: "means", label: Phrase(nl: "Hoe", en: "How")[language],
            kind: .choice(
                ChoiceState(
                    options: ConsentMeans.allCases.map {
                        ChoiceOption(id: $0.rawValue, label: $0.label[language])
                    }, chosen: [ConsentMeans.spoken.rawValue])), isRequired: true)
    }

    private var hint: Phrase {
        step == .consent
            ? Phrase(
                nl: "wat er van deze persoon heen mag, en waarom",
                en: "what about this person may go there, and why")
            : Phrase(nl: "voor wie doorverwees", en: "for whoever referred them")
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let (today, said) = (store.now.day, values.text("said"))
        let day = values.day("day", today: today) ?? today
        switch step {
        case .consent:
            let means = values.choice("means").flatMap(ConsentMeans.init(rawValue:)) ?? .spoken
            try store.consent(id, to: said, by: means, on: day)
        case .withdrawConsent: try store.withdrawConsent(id, on: day)
        case .send: try store.send(id, on: day)
        case .accept: try store.accept(id, on: day)
        case .refuse: try store.refuse(id, because: said, on: day)
        case .finish: try store.finish(id, with: said, on: day)
        case .hear: try store.hear(id)
        }
        return SavedForm(try told(store))
    }

    /// How it stands now, and whose turn it is.
    private func told(_ store: ActingStore) throws -> Phrase {
        let referral = try store.referral(id).referral
        let (state, name) = (referral.state.label, referral.referrer.name)
        guard referral.isHeard else {
            return Phrase(
                nl: "Bewaard: \(state.nl). Het staat bij Te doen van \(name).",
                en: "Saved: \(state.en). It is under \(name)'s To do.")
        }
        return Phrase(nl: "Bewaard: \(state.nl).", en: "Saved: \(state.en).")
    }
}
