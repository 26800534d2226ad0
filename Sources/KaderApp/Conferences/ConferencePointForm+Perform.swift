internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension ConferencePointForm {
    public func fields(with kader: Dependencies) throws -> [FormField] {
        let (language, present) = (
            kader.language, try id.map { try kader.store.conferencePoint($0) }
        )
        let text = FormField(
            id: "text", label: sort.label[language].capitalisedFirst,
            kind: .longText(rows: 3), text: present?.text ?? "", isRequired: true)
        let asked = FormField(
            id: "asked", label: Phrase(nl: "Vraag", en: "Asked")[language],
            kind: .text(maximum: 80), text: sort.asked[language], isReadOnly: true)
        return [asked, text] + (sort == .choice ? try fieldsOfChoice(present, kader) : [])
    }

    private func fieldsOfChoice(
        _ point: ConferencePoint?, _ kader: Dependencies
    ) throws -> [FormField] {
        let options = PlanOwnerOptions(kader)
        let region = try kader.store.conference(conference).conference.region
        let owner = FormField(
            id: "owner", label: Phrase(nl: "Trekker", en: "Owner")[kader.language],
            kind: .choice(try options.choice(of: point?.owner, region: region)))
        return [owner]
            + (try ConferencePoint.Answer.allCases.map { answer in
                FormField(
                    id: answer.rawValue, label: answer.label[kader.language].capitalisedFirst,
                    kind: .choice(
                        try options.choice(ofParties: point?.parties(answer) ?? [], region: region)
                    ))
            })
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with kader: Dependencies
    ) throws -> [ChoiceOption]? {
        let options = PlanOwnerOptions(kader)
        let region = try kader.store.conference(conference).conference.region
        if id == "owner" {
            return query.isEmpty ? try options.near(region) : try options.matching(query)
        }
        guard ConferencePoint.Answer(rawValue: id) != nil else { return nil }
        return query.isEmpty ? try options.near(region) : try options.parties(matching: query)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with kader: Dependencies
    ) throws -> SavedForm {
        guard let id else {
            let new = try point(kader.newId(), values, becoming: nil)
            try kader.store.add(new)
            return SavedForm(
                Phrase(saved: new).undoable,
                option: ChoiceOption(id: new.id.description, label: new.text))
        }
        let item = try kader.store.conferencePoint(id).item
        let edited = try point(id, values, becoming: item)
        try kader.store.edit(
            edited, from: try point(id, original, becoming: item), overriding: overriding)
        return SavedForm(
            Phrase(saved: edited).undoable,
            option: ChoiceOption(id: edited.id.description, label: edited.text))
    }

    private func point(
        _ id: ConferencePoint.ID, _ values: FormValues, becoming item: PlanItem.ID?
    ) throws -> ConferencePoint {
        try ConferencePoint(
            id: id, at: conference, sort, text: values.text("text"), becoming: item,
            owner: PlanItemForm.owner(values.choice("owner")), answers: Self.answers(values))
    }
}

extension PlanOwnerOptions {
    /// Sectors, networks and campaigns of which several may be chosen.
    fileprivate func choice(ofParties parties: [PlanOwner], region: String) throws -> ChoiceState {
        let present = try parties.map { try known($0) }
        let others = try near(region).filter { !present.contains($0) }
        return ChoiceState(
            options: present + others, chosen: present.map(\.id), allowsSeveral: true,
            filters: false)
    }

    /// No persons: what sectors, networks and campaigns say is asked.
    fileprivate func parties(matching query: String) throws -> [ChoiceOption] {
        try matching(query).filter { option in
            if case .person? = PlanOwner(option.id) { false } else { true }
        }
    }
}

extension Phrase {
    fileprivate init(saved point: ConferencePoint) {
        let label = point.sort.label
        self.init(
            nl: "Bewaard: \(label.nl).", en: "Saved: \(label.en).")
    }
}
