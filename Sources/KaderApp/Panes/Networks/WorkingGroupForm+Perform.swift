internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension WorkingGroupForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        guard let id else { return fields(nil, dependencies.language) }
        let group = try dependencies.store.network(network).groups.first { $0.id == id }
        guard let group else {
            throw StoreError.notFound(kind: "workingGroup", id: id.description)
        }
        return fields(group, dependencies.language)
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
