internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension AccessForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let roles = (isFirst ? [.administrator] : AccessRole.allCases).map {
            ChoiceOption(id: $0.rawValue, label: $0.label[language])
        }
        let scopes = try scopes(with: dependencies)
        return [
            FormField(
                id: "actor", label: Phrase(nl: "Inlognaam", en: "Login name")[language],
                kind: .text(maximum: 64), text: isFirst ? dependencies.store.actor.name : "",
                isRequired: true),
            FormField(
                id: "role", label: Phrase(nl: "Rol", en: "Role")[language],
                kind: .choice(
                    ChoiceState(options: roles, chosen: isFirst ? roles.map(\.id) : [])),
                isRequired: true),
            FormField(
                id: "scope", label: Phrase(nl: "Bereik", en: "Scope")[language],
                kind: .choice(
                    ChoiceState(options: scopes, chosen: isFirst ? scopes.map(\.id) : [])),
                isRequired: true),
            PersonField.field(
                "contact", Phrase(nl: "Is in kader", en: "Is in kader"), chosen: nil, language,
                isRequired: false),
        ] + PeriodFields.fields(.always, language)
    }

    /// Oneself, everything, and every house, region and network by its name.
    private func scopes(with dependencies: Dependencies) throws -> [ChoiceOption] {
        let words = AccessWords(dependencies)
        let general: [AccessScope] = isFirst ? [.land] : [.own, .land]
        guard !isFirst else { return general.map { option($0, words.scope($0)) } }
        let reference = dependencies.reference
        return general.map { option($0, words.scope($0)) }
            + reference.houses.map { option(.house($0.key), $0.name[dependencies.language]) }
            + reference.regions.map { option(.region($0.code), $0.name) }
            + (try dependencies.store.networks().map { option(.network($0.id), $0.network.name) })
    }

    private func option(_ scope: AccessScope, _ label: String) -> ChoiceOption {
        ChoiceOption(id: scope.description, label: label)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let today = Clock.real.now.day
        guard let actor = Actor(values.text("actor")),
            let role = values.choice("role").flatMap(AccessRole.init(rawValue:)),
            let scope = values.choice("scope").flatMap(AccessScope.init)
        else { throw AccessError.beyondOwn }
        let grant = try AccessGrant(
            id: dependencies.newId(), to: actor, as: values.identifier("contact"), role, scope,
            from: values.day("from", today: today) ?? today,
            until: values.day("until", today: today), by: dependencies.store.actor.name)
        try dependencies.store.give(grant)
        return SavedForm(
            Phrase(
                nl: "\(actor.name) is nu \(role.label.nl).",
                en: "\(actor.name) is \(role.label.en) now."
            ).undoable)
    }
}
