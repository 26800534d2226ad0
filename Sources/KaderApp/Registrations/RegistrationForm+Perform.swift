public import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension RegistrationForm {
    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        let language = dependencies.language
        switch id {
        case "contact": return try ChoiceOption.people(matching: query, dependencies)
        case "employer", "hirer": return try EmployerField.options(matching: query, dependencies)
        case "problems":
            return try dependencies.store.problems().matching(query).map {
                ChoiceOption(id: $0.code, label: $0.label[language])
            }
        case "deadline":
            let today = dependencies.store.now.day
            return DeadlineChoice.matching(
                query, visit: values.day("day", today: today) ?? day, today: today,
                try dependencies.store.settings()
            ).map { $0.option(language) }
        default: return nil
        }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        var made: [Employer] = []
        guard let id else {
            let new = try registration(dependencies.newId(), values, making: &made, dependencies)
            try store.add(new, with: made)
            return SavedForm(.registered(values.choice("contact") == nil))
        }
        var unused: [Employer] = []
        let present = try store.registration(id).registration
        let before = try registration(id, original, making: &unused, dependencies)
        let edited = try registration(id, values, making: &made, dependencies)
        try store.edit(
            edited.keeping(present, whereLike: before),
            from: before.keeping(present, whereLike: before),
            overriding: overriding, with: made)
        return SavedForm(.saved)
    }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] {
        try PersonField.labels(of: conflict, in: dependencies.store)
    }

    /// What is filled in, as a visit. Sector and region follow from it.
    private func registration(
        _ id: Registration.ID, _ values: FormValues, making made: inout [Employer],
        _ dependencies: Dependencies
    ) throws -> Registration {
        let place = values.choice("place").flatMap { Place($0) } ?? .online
        let party = try party(values, making: &made, dependencies)
        return try Registration(
            id: id, on: values.day("day", today: dependencies.store.now.day) ?? day, at: place,
            values.choice("service").flatMap(Service.init) ?? service,
            of: values.identifier("contact"), with: values.identifiers("consulenten"),
            against: party, problems: values.chosen("problems"),
            sector: try sector(of: party, besides: made, dependencies),
            region: place.house.flatMap { dependencies.reference.house($0)?.regionCode } ?? "",
            transition: values.choice("transition").flatMap(WorkTransition.init),
            urgency: values.choice("urgency").flatMap(Urgency.init) ?? .normal,
            deadline: deadline(values)?.last, question: values.text("question"),
            advice: values.text("advice"), action: values.text("action"),
            actionBy: values.text("actionBy"), isLegal: values.isOn("isLegal"))
    }

    private func party(
        _ values: FormValues, making made: inout [Employer], _ dependencies: Dependencies
    ) throws -> OtherParty {
        let typed = PartyTyped(values)
        let employer = try EmployerField.id(typed.employer, making: &made, dependencies)
        let hirer = try EmployerField.id(typed.hirer, making: &made, dependencies)
        return OtherParty(typed.kind, employer, hirer: hirer) ?? .unknown
    }

    /// That of where the work is; blank for an employer that is to be made.
    private func sector(
        of party: OtherParty, besides made: [Employer], _ dependencies: Dependencies
    ) throws -> String {
        guard let workplace = party.workplace, !made.contains(where: { $0.id == workplace }) else {
            return ""
        }
        return try dependencies.store.employer(workplace).sector
    }
}

extension Registration {
    /// With the sector and the region that were written, where what they follow from is as it was:
    /// somebody may have given others.
    fileprivate func keeping(
        _ present: Registration, whereLike before: Registration
    ) throws -> Registration {
        try with(
            sector: party == before.party ? present.sector : sector,
            region: place == before.place ? present.region : region)
    }
}

extension Phrase {
    fileprivate static func registered(_ isNameless: Bool) -> Phrase {
        isNameless
            ? Phrase(
                nl: "Bezoek zonder naam geregistreerd. {everywhere.undo|u} haalt het weg.",
                en: "Visit without a name registered. {everywhere.undo|u} removes it.")
            : Phrase(
                nl: "Bezoek geregistreerd. {everywhere.undo|u} haalt het weg.",
                en: "Visit registered. {everywhere.undo|u} removes it.")
    }
}
