import ArgumentParser
import KaderApp
import KaderDomain

/// Which region plan: `AM09-2027`, `Achterhoek-2027`, or its id.
enum PlanKey: ExpressibleByArgument {
    case id(RegionPlan.ID)
    case named(RegionYear)

    init?(argument: String) {
        if let id = RegionPlan.ID(argument) {
            self = .id(id)
        } else if let named = RegionYear(argument), RegionPlan.years.contains(named.year) {
            self = .named(named)
        } else {
            return nil
        }
    }

    /// - Throws: `ValidationError` for what is no region.
    func id(_ kader: Dependencies) throws -> RegionPlan.ID {
        switch self {
        case .id(let id): return id
        case .named(let named):
            let region = try kader.region(named.region)
            guard let plan = RegionPlan(region: region, year: named.year) else {
                throw ValidationError("There is no region \(region). See: kader region list.")
            }
            return plan.id
        }
    }
}
