public import KaderDomain
internal import KaderStore
public import TerminalUI

extension MeetingGuestForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.meetingGuest($0) }
        let known = try present?.contact.map { try dependencies.store.contact($0) }
        let isHeads = present.map { $0.contact == nil } ?? false
        return [
            PersonField.field(
                "contact", Phrase(nl: "Wie", en: "Who"), chosen: known, language,
                isRequired: false),
            FormField(
                id: "heads", label: Phrase(nl: "of hoeveel", en: "or how many")[language],
                kind: .text(maximum: 4), text: isHeads ? "\(present?.heads ?? 1)" : "",
                note: Phrase(nl: "mensen zonder naam", en: "people without names")[language]),
        ] + (try needs(present, dependencies)) + (try wishes(present?.wish, dependencies))
    }

    private func needs(
        _ present: MeetingGuest?, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let (language, problems) = (dependencies.language, try dependencies.store.problems())
        let all = present?.needs ?? []
        let codes = problems.choices.map(\.code)
        let chosen = all.filter { codes.contains($0) }
        return [
            FormField(
                id: "needs", label: Phrase(nl: "Nodig", en: "Needs")[language],
                kind: .choice(
                    ChoiceState(
                        options: codes.map {
                            ChoiceOption(id: $0, label: problems.label($0)[language])
                        }, chosen: chosen, allowsSeveral: true, filters: false))),
            FormField(
                id: "words", label: Phrase(nl: "of met woorden", en: "or in words")[language],
                kind: .text(maximum: 120),
                text: all.filter { !codes.contains($0) }.joined(separator: ", "),
                note: Phrase(
                    nl: "omscholing, rouw; komma ertussen", en: "retraining, grief; with commas")[
                        language]),
        ]
    }

    private func wishes(
        _ wish: ReferralTarget?, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let language = dependencies.language
        var (partner, department, official): (String, String?, Contact?) = ("", nil, nil)
        switch wish {
        case .department?: department = wish?.description
        case .official(let id)?: official = try dependencies.store.contact(id)
        case .partner(let name)?: partner = name
        case nil: break
        }
        let options = Department.allCases.map {
            ChoiceOption(
                id: ReferralTarget.department($0).description, label: $0.label[language])
        }
        return [
            FormField(
                id: "wish", label: Phrase(nl: "Wil naar", en: "Wants to see")[language],
                kind: .choice(
                    ChoiceState(options: options, chosen: [department].compactMap(\.self)))),
            PersonField.field(
                "official", Phrase(nl: "of bestuurder", en: "or official"), chosen: official,
                language, isRequired: false),
            FormField(
                id: "partner", label: Phrase(nl: "of partner", en: "or partner")[language],
                kind: .text(maximum: 60), text: partner),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "contact", "official":
            return try ChoiceOption.people(matching: query, dependencies)
        case "needs":
            return try dependencies.store.problems().matching(query).map {
                ChoiceOption(id: $0.code, label: $0.label[dependencies.language])
            }
        default: return nil
        }
    }

    public func fieldsDepending(on id: String) -> [String] { id == "needs" ? ["needs"] : [] }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let id else {
            try dependencies.store.add(try guest(dependencies.newId(), values, besides: nil))
            return SavedForm(.saved)
        }
        let present = try dependencies.store.meetingGuest(id)
        try dependencies.store.edit(
            try guest(id, values, besides: present),
            from: try guest(id, original, besides: present), overriding: overriding)
        return SavedForm(.saved)
    }

    private func guest(
        _ id: MeetingGuest.ID, _ values: FormValues, besides present: MeetingGuest?
    ) throws -> MeetingGuest {
        guard let who = who(values) else { throw MeetingError.noHeads }
        return try MeetingGuest(
            id: id, at: meeting, who, attendance: present?.attendance ?? .expected,
            needs: needs(values), wish: wish(values), referral: present?.referral)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}
