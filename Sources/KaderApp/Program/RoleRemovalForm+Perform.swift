internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension RoleRemovalForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let roles = try roles(with: dependencies)
        return [
            FormField(
                id: "who", label: Phrase(nl: "Wie", en: "Who")[language],
                kind: .text(maximum: 80),
                text: try dependencies.store.contact(contact).name.description, isReadOnly: true),
            FormField(
                id: "role", label: Phrase(nl: "Rol", en: "Role")[language],
                kind: .choice(
                    ChoiceState(options: roles, chosen: roles.count == 1 ? roles.map(\.id) : [])),
                isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let store = dependencies.store
        let chosen = values.choice("role") ?? ""
        if let kaderlid = try store.kaderleden(being: contact).first(where: { chosen == "\($0.id)" }
        ) {
            try store.remove(kaderlid.id)
            return SavedForm(.removed(Phrase(nl: "kaderlid", en: "kaderlid")))
        }
        guard let consulent = try store.consulent(contact), chosen == "\(consulent.id)" else {
            throw StoreError.notFound(kind: "kaderlid", id: chosen)
        }
        try store.remove(consulent.id)
        return SavedForm(.removed(Phrase(nl: "consulent", en: "consulent")))
    }

    /// What the person is, by the id of the role.
    private func roles(with dependencies: Dependencies) throws -> [ChoiceOption] {
        let kaderleden = try dependencies.store.kaderleden(being: contact).map { role in
            let network = try role.network.map { try dependencies.store.network($0).network.name }
            return ChoiceOption(
                id: "\(role.id)",
                label: (["kaderlid"] + [network, role.sector].compactMap(\.self))
                    .joined(separator: " · "))
        }
        let consulent = try dependencies.store.consulent(contact).map { role in
            let services = role.services.map { $0.label[dependencies.language] }
            return ChoiceOption(
                id: "\(role.id)",
                label: (["consulent"] + services).joined(separator: " · "))
        }
        return kaderleden + [consulent].compactMap(\.self)
    }
}

extension Phrase {
    fileprivate static func removed(_ role: Phrase) -> Phrase {
        Phrase(
            nl: "Weggehaald: \(role.nl). Met {everywhere.undo|u} haal je het terug.",
            en: "Removed: \(role.en). {everywhere.undo|u} brings it back.")
    }
}
