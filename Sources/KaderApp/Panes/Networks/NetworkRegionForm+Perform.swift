internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension NetworkRegionForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        fields(dependencies.reference, dependencies.language)
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        guard id == "region" else { return nil }
        return NetworkForm.regions(matching: query, in: dependencies.reference)
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let region = region(in: values, today: dependencies.store.now.day) else {
            throw IncompleteForm()
        }
        try dependencies.store.put(region, insteadOf: old, in: network)
        return SavedForm(
            .saved, option: ChoiceOption(id: region.description, label: region.region))
    }
}
