import ArgumentParser
import KaderDomain

/// Which region plan: `AM09-2027`, or its id.
struct PlanKey: ExpressibleByArgument {
    let id: RegionPlan.ID

    init?(argument: String) {
        if let id = RegionPlan.ID(argument) {
            self.id = id
            return
        }
        let parts = argument.split(separator: "-").map(String.init)
        guard parts.count == 2, let year = Int(parts[1]),
            let plan = RegionPlan(region: parts[0].uppercased(), year: year)
        else { return nil }
        id = plan.id
    }
}
