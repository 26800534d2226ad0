import ArgumentParser
import KaderApp
import KaderDomain

/// What a signal is about, as options.
struct SignalCellOptions: ParsableArguments {
    @Option(help: "The id of the employer that it is about.")
    var employer: Employer.ID?

    @Option(help: "The code of the problem: kader problem list.")
    var problem: String?

    @Option(help: "The code of a sector in which the problem is.")
    var sector: String?

    @Option(help: "The region in which the problem is: code, name or municipality.")
    var region: String?

    /// - Throws: `ValidationError` for what does not go together, or is in no reference table.
    func cell(_ kader: Dependencies) throws -> SignalCell {
        let region = try region.map { try kader.region($0) }
        guard let cell = typed(region) else {
            throw ValidationError(
                "Give --employer, --problem or both, or --problem with --sector or --region.")
        }
        try kader.require(sector: sector)
        return cell
    }

    private func typed(_ region: String?) -> SignalCell? {
        switch (employer?.description, problem, sector, region) {
        case (let employer?, let problem?, nil, nil):
            .employerProblem(employer: employer, problem: problem)
        case (let employer?, nil, nil, nil): .employer(employer)
        case (nil, let problem?, let sector?, nil):
            .problemSector(problem: problem, sector: sector)
        case (nil, let problem?, nil, let region?):
            .problemRegion(problem: problem, region: region)
        case (nil, let problem?, nil, nil): .problem(problem)
        default: nil
        }
    }
}
