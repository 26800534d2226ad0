internal import GRDB
public import KaderDomain

extension ActingStore {
    /// What prepares the conference of a region and year, whether it is planned yet or not.
    public func conferenceSheet(region: String, year: Int) throws -> ConferenceSheet {
        let plan = RegionPlan(region: region, year: year)
        return ConferenceSheet(
            region: region, year: year, plan: try plan.flatMap { try planIfThere($0.id) },
            signals: try openSignals(in: region),
            questions: try conferences(region: region).filter { $0.conference.year < year }
                .flatMap { $0.points(.question) }.filter { $0.item == nil }.map(\.text))
    }

    private func planIfThere(_ id: RegionPlan.ID) throws -> PlanDetail? {
        do {
            return try plan(id)
        } catch StoreError.notFound {
            return nil
        }
    }

    /// Those about a problem in this region that are not closed; the latest of each problem.
    private func openSignals(in region: String) throws -> [ConferenceSheet.SignalCount] {
        try read(.readSignals) { db in
            var counts: [String: Int?] = [:]
            for signal in try SignalReading(db).signals() where signal.state.isOpen {
                guard case .problemRegion(let problem, region) = signal.cell,
                    counts[problem] == nil
                else { continue }
                counts[problem] = .some(signal.evidence?.members)
            }
            return counts.sorted { $0.key < $1.key }.map { .init(problem: $0, members: $1) }
        }
    }
}
