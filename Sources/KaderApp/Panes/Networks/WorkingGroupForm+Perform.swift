internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension WorkingGroupForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let store = dependencies.store
        let group = try id.map { try store.workingGroup($0) }
        let networks = try networks(matching: "", dependencies)
        let others = try group.map { group in
            try store.network(network).networks.filter { group.others.contains($0.key) }
        }
        let chosen = (others ?? [:]).map { ChoiceOption(id: $0.key.description, label: $0.value) }
        return fields(
            group,
            networks: networks
                + chosen.filter { option in !networks.contains { $0.id == option.id } },
            members: try group?.members.map { PersonField.option(try store.contact($0)) } ?? [],
            dependencies.reference, dependencies.language)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "others": try networks(matching: query, dependencies)
        case "members": try PersonField.options(matching: query, in: dependencies.store)
        default: nil
        }
    }

    /// The networks that can take part, by name, told apart by their regions.
    private func networks(
        matching query: String, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let reference = dependencies.reference
        return try dependencies.store.networks(matching: query, limit: 200)
            .filter { $0.id != network }
            .map { found in
                ChoiceOption(
                    id: found.id.description, label: found.network.name,
                    detail: found.regions.map(reference.regionName).joined(separator: ", "))
            }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let id = id ?? dependencies.newId()
        let group = try group(id, in: values)
        guard self.id != nil else {
            try dependencies.store.add(group)
            return SavedForm(
                .added(group),
                option: ChoiceOption(id: id.description, label: group.theme))
        }
        try dependencies.store.edit(
            group, from: try self.group(id, in: original), overriding: overriding)
        return SavedForm(.saved)
    }
}

extension Phrase {
    fileprivate static func added(_ group: WorkingGroup) -> Phrase {
        Phrase(
            nl: "Werkgroep toegevoegd: \(group.theme).", en: "Working group added: \(group.theme).")
    }
}
