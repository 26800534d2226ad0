internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

extension PlanForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        guard let id else { return try fieldsOfNew(dependencies) }
        let plan = try dependencies.store.plan(id).plan
        let region = dependencies.reference.region(plan.region)?.name ?? plan.region
        return [
            FormField(
                id: "name", label: Phrase.plan[language], kind: .text(maximum: 60),
                text: "\(region) \(plan.year)", isReadOnly: true),
            FormField(
                id: "status", label: Phrase.status[language],
                kind: .choice(
                    ChoiceState(
                        options: PlanStatus.allCases.map {
                            ChoiceOption(id: $0.rawValue, label: $0.label[language])
                        }, chosen: [plan.status.rawValue])), isRequired: true),
        ]
    }

    private func fieldsOfNew(_ dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let regions = try Self.regions(matching: "", dependencies)
        let region = regions.contains { $0.id == self.region } ? self.region : nil
        let years = try years(of: region, dependencies)
        let chosen = year.map(String.init).flatMap { id in years.first { $0.id == id }?.id }
        return [
            FormField(
                id: "region", label: Phrase.region[language],
                kind: .choice(
                    ChoiceState(
                        options: regions,
                        chosen: [region].compactMap(\.self), filters: false)), isRequired: true),
            FormField(
                id: "year", label: Phrase.year[language],
                kind: .choice(
                    ChoiceState(
                        options: years, chosen: [chosen ?? years.first?.id].compactMap(\.self))),
                isRequired: true),
        ]
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? {
        switch id {
        case "region": try Self.regions(matching: query, dependencies)
        case "year": try years(of: values.choice("region"), dependencies)
        default: nil
        }
    }

    /// Those that their role reaches.
    private static func regions(
        matching query: String, _ kader: Dependencies
    ) throws -> [ChoiceOption] {
        let options = RegionOptions(kader.reference, tellingOlderNames: true).matching(query)
        guard let theirs = try kader.store.planRegions() else { return options }
        return options.filter { theirs.contains($0.id) }
    }

    /// Years for which the region has no plan yet: from this year on, then those before.
    private func years(
        of region: String?, _ dependencies: Dependencies
    ) throws -> [ChoiceOption] {
        let taken = try region.map { try dependencies.store.plans(region: $0).map(\.plan.year) }
        let today = dependencies.store.now.day.year
        let years = Array(today...today + 2) + (RegionPlan.years.lowerBound..<today).reversed()
        return years.filter { taken?.contains($0) != true }
            .map { ChoiceOption(id: String($0), label: String($0)) }
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        guard let id else { return try start(values, dependencies) }
        let plan = try dependencies.store.plan(id).plan
        let edited = Self.plan(plan, with: values)
        try dependencies.store.edit(
            edited, from: Self.plan(plan, with: original), overriding: overriding)
        return SavedForm(.saved)
    }

    private func start(_ values: FormValues, _ dependencies: Dependencies) throws -> SavedForm {
        guard let plan = Self.plan(values) else {
            preconditionFailure("a plan without a region or year is a fault of the form")
        }
        let region = dependencies.reference.region(plan.region)?.name ?? plan.region
        do {
            try dependencies.store.add(plan)
        } catch PlanError.existsAlready {
            // Said with the name that people know the region by.
            throw PlanError.existsAlready(region: region, year: plan.year)
        }
        return SavedForm(
            Phrase(
                nl: "Plan begonnen: \(region) \(plan.year).",
                en: "Plan started: \(region) \(plan.year)."),
            option: ChoiceOption(id: plan.id.description, label: "\(region) \(plan.year)"))
    }
}

extension Phrase {
    fileprivate static let plan = Phrase(nl: "Plan", en: "Plan")
    fileprivate static let status = Phrase(nl: "Stand", en: "Status")
    fileprivate static let region = Phrase(nl: "Regio", en: "Region")
    fileprivate static let year = Phrase(nl: "Jaar", en: "Year")
}
