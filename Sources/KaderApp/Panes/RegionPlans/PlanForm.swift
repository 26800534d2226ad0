public import KaderDomain

/// Starts the plan of a region and year, or says whether a plan is a draft or adopted.
public struct PlanForm: FormDefinition {
    /// The plan whose status is changed, or nil for a new one.
    let id: RegionPlan.ID?

    /// What the new plan is filled in with.
    let region: String?
    let year: Int?

    public init(region: String?, year: Int?) {
        id = nil
        self.region = region
        self.year = year
    }

    public init(editing id: RegionPlan.ID) {
        self.id = id
        region = nil
        year = nil
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuw regioplan", en: "New region plan")
            : Phrase(nl: "Regioplan wijzigen", en: "Edit region plan")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        let required = id == nil ? ["region", "year"] : ["status"]
        let empty = required.filter { values.choice($0) == nil }
        return Dictionary(uniqueKeysWithValues: empty.map { ($0, .chooseOne) })
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        guard id == nil, let year = values.choice("year").flatMap({ Int($0) }), year < today.year
        else { return [:] }
        return ["year": Phrase(nl: "al voorbij", en: "in the past")]
    }

    public func fieldsDepending(on id: String) -> [String] {
        id == "region" ? ["year"] : []
    }

    public func field(refusedBy error: any Error) -> String? {
        error is PlanError ? "year" : nil
    }

    /// The new plan that is filled in, or nil where something lacks.
    static func plan(_ values: FormValues) -> RegionPlan? {
        guard let region = values.choice("region"),
            let year = values.choice("year").flatMap({ Int($0) })
        else { return nil }
        return RegionPlan(region: region, year: year)
    }

    /// The plan with the status that is filled in.
    static func plan(_ plan: RegionPlan, with values: FormValues) -> RegionPlan {
        var plan = plan
        plan.status = values.choice("status").flatMap { PlanStatus(rawValue: $0) } ?? plan.status
        return plan
    }
}
