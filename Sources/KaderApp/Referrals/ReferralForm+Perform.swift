public import KaderDomain
internal import KaderStore
public import TerminalUI

extension ReferralForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let present = try id.map { try dependencies.store.referral($0).referral }
        let who =
            contact == nil
            ? [PersonField.field("contact", .whoIsReferred, chosen: nil, language)] : []
        return who + (try targets(present?.target, dependencies)) + (try visits(dependencies)) + [
            FormField(
                id: "system", label: Phrase(nl: "Systeem", en: "System")[language],
                kind: .text(maximum: 40), text: present?.system ?? "",
                note: Phrase(
                    nl: "van de partner, zoals Paragin", en: "the partner's, such as Paragin")[
                        language]),
            FormField(
                id: "reason", label: Phrase(nl: "Waarom", en: "Why")[language],
                kind: .longText(rows: 3), text: present?.reason ?? "",
                note: Phrase(
                    nl: "de ontvanger leest dit; geen medische gegevens",
                    en: "the receiver reads this; no medical details")[language],
                isRequired: true),
        ]
    }

    /// From which visit it comes, of those of the last year; today's where there is one. None for
    /// somebody who is not known yet, nor where a referral is changed: that stays as it was.
    private func visits(_ dependencies: Dependencies) throws -> [FormField] {
        guard let contact, id == nil else { return [] }
        let (language, today) = (dependencies.language, dependencies.store.now.day)
        let visits = try dependencies.store.registrations(
            from: today - 366, through: today, of: contact, limit: 20
        ).map(\.registration)
        guard !visits.isEmpty else { return [] }
        let chosen = registration ?? visits.first { $0.day == today }?.id
        return [
            FormField(
                id: "registration", label: Phrase(nl: "Na bezoek", en: "After visit")[language],
                kind: .choice(
                    ChoiceState(
                        options: visits.map { visit in
                            ChoiceOption(
                                id: visit.id.description, label: visit.day.medium(in: language),
                                detail: visit.service.label[language])
                        }, chosen: [chosen?.description].compactMap(\.self))))
        ]
    }

    private func targets(
        _ target: ReferralTarget?, _ dependencies: Dependencies
    ) throws -> [FormField] {
        let language = dependencies.language
        var (department, official, partner): (Department?, Contact?, String) = (nil, nil, "")
        switch target {
        case .department(let known)?: department = known
        case .official(let id)?: official = try dependencies.store.contact(id)
        case .partner(let name)?: partner = name
        case nil: break
        }
        let departments = Department.allCases.map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        return [
            FormField(
                id: "target", label: Phrase(nl: "Naar afdeling", en: "To department")[language],
                kind: .choice(
                    ChoiceState(
                        options: departments, chosen: [department?.rawValue].compactMap(\.self)))),
            PersonField.field(
                "official", Phrase(nl: "of bestuurder", en: "or official"), chosen: official,
                language, isRequired: false),
            FormField(
                id: "partner", label: Phrase(nl: "of partner", en: "or partner")[language],
                kind: .text(maximum: 60), text: partner,
                note: Phrase(nl: "UWV, leerwerkloket, O&O-fonds", en: "UWV, a fund")[language]),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "contact" || id == "official" else { return nil }
        return try ChoiceOption.people(matching: query, dependencies)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let target = TargetTyped(values).target else { throw ReferralError.noTarget }
        guard let id else { return try add(values, to: target, dependencies) }
        let present = try dependencies.store.referral(id).referral
        let edited = try present.changed(
            to: target, in: values.text("system"), because: values.text("reason"))
        let before = try present.changed(
            to: present.state == .draft
                ? TargetTyped(original).target ?? present.target : present.target,
            in: original.text("system"), because: original.text("reason"))
        try dependencies.store.edit(edited, from: before, overriding: overriding)
        return SavedForm(.saved)
    }

    private func add(
        _ values: FormValues, to target: ReferralTarget, _ dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        guard let person = contact ?? values.identifier("contact") else {
            throw ReferralError.nobody
        }
        let referral = try Referral(
            id: dependencies.newId(), of: person, to: target, in: values.text("system"),
            because: values.text("reason"), by: store.actor,
            from: values.identifier("registration") ?? registration, since: store.now.day)
        try store.add(referral)
        return SavedForm(
            target.isExternal ? .madeAskConsent : .madeNotSent,
            option: ChoiceOption(id: referral.id.description, label: referral.reason))
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }
}

extension Phrase {
    fileprivate static let whoIsReferred = Phrase(nl: "Wie", en: "Who")
    fileprivate static let madeNotSent = Phrase(
        nl: "Doorverwijzing bewaard, nog niet verstuurd.", en: "Referral saved, not sent yet.")
    fileprivate static let madeAskConsent = Phrase(
        nl: "Doorverwijzing bewaard. Vraag eerst toestemming; dan kan hij weg.",
        en: "Referral saved. Ask for consent first; then it can go.")
}
