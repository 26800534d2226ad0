/// What is kept of the tables at which regions are decided about, as one value: what lists, alarms and
/// the calendar are made of.
public struct Consultation: Hashable, Sendable {
    public var organisations: [Organisation] = []
    public var bodies: [Body] = []
    public var seats: [Seat] = []
    public var acquaintances: [Acquaintance] = []
    public var sittings: [Sitting] = []
    public var decisions: [Decision] = []
    public var rounds: [FundRound] = []
    public var applications: [FundApplication] = []
    public var sectorTables: [SectorTable] = []
    public var projects: [RegionProject] = []
    public var agreements: [CaoAgreement] = []
    public var uses: [CaoUse] = []
    public var coordinators: [RegionCoordinator] = []

    /// Of the bus; read only where they are asked for.
    public var busTrips: [BusTrip] = []
    public var busStops: [BusStop] = []
    public var busSlots: [BusSlot] = []
    public var busTallies: [BusTally] = []
    public var busIntakes: [BusIntake] = []

    /// What people and things that are pointed to are called, by id.
    public var names: [String: String] = [:]

    public init() {}

    /// Blank for nil, and where nobody knows the name.
    public func name<T>(_ id: Identifier<T>?) -> String {
        id.flatMap { names[$0.description] } ?? ""
    }

    public func body(_ id: Body.ID?) -> Body? { id.flatMap { id in bodies.first { $0.id == id } } }

    /// Everything of one kind.
    public func things(of kind: ListedKind) -> [ListedThing] {
        switch kind {
        case .organisation: organisations.map { ListedThing($0) }
        case .body: bodies.map { ListedThing($0) }
        case .seat: seats.map { ListedThing($0) }
        case .acquaintance: acquaintances.map { ListedThing($0) }
        case .sitting: sittings.map { ListedThing($0) }
        case .decision: decisions.map { ListedThing($0) }
        case .fundRound: rounds.map { ListedThing($0) }
        case .fundApplication: applications.map { ListedThing($0) }
        case .sectorTable: sectorTables.map { ListedThing($0) }
        case .regionProject: projects.map { ListedThing($0) }
        case .caoAgreement: agreements.map { ListedThing($0) }
        case .caoUse: uses.map { ListedThing($0) }
        case .regionCoordinator: coordinators.map { ListedThing($0) }
        case .busTrip: busTrips.map { ListedThing($0) }
        case .busStop: busStops.map { ListedThing($0) }
        case .busSlot: busSlots.map { ListedThing($0) }
        case .busTally: busTallies.map { ListedThing($0) }
        case .busIntake: busIntakes.map { ListedThing($0) }
        }
    }
}

// MARK: - One region

extension Consultation {
    /// What is of one region. What is of the whole country stays only where `country` says so, and with a
    /// body what hangs on it.
    public func of(_ region: String, withCountry country: Bool = true) -> Consultation {
        func counts(_ other: String?) -> Bool { other == region || country && other == nil }
        var result = self
        result.organisations.removeAll { !counts($0.region) }
        result.bodies.removeAll { !counts($0.region) }
        let bodies = Set(result.bodies.map(\.id))
        let organisations = Set(result.organisations.map(\.id))
        result.seats.removeAll { !bodies.contains($0.body) }
        result.sittings.removeAll { !bodies.contains($0.body) }
        result.acquaintances.removeAll { !organisations.contains($0.organisation) }
        result.decisions.removeAll { decision in
            decision.region.map { $0 != region }
                ?? decision.body.map { !bodies.contains($0) } ?? !country
        }
        result.applications.removeAll { !counts($0.region) }
        result.sectorTables.removeAll { $0.region != region }
        result.projects.removeAll { $0.region != region }
        result.uses.removeAll { $0.region != region }
        result.coordinators.removeAll { $0.region != region }
        return result
    }

    /// Of which region a thing is; nil for the whole country.
    public func region(of thing: ListedThing) -> String? {
        if !thing.texts["region"].isEmpty { return thing.texts["region"] }
        return body(Body.ID(thing.texts["body"]))?.region
            ?? organisations.first { "\($0.id)" == thing.texts["organisation"] }?.region
    }
}

// MARK: - Seats

extension Consultation {
    /// How many seats are vacant or end within ``Seat/daysAhead``, by region; no region without a seat.
    public func alarms(on today: Day) -> [String: Int] {
        var counts: [String: Int] = [:]
        let regions = Dictionary(bodies.map { ($0.id, $0.region) }) { first, _ in first }
        for seat in seats {
            guard let region = regions[seat.body] ?? nil else { continue }
            counts[region, default: 0] += seat.alarm(on: today) == nil ? 0 : 1
        }
        return counts
    }
}

// MARK: - Tables and agreements in order

extension Consultation {
    /// Those that matter most first.
    public var sectorTablesByScore: [SectorTable] {
        sectorTables.sorted {
            ($1.score, $0.region, $0.sector, $0.theme, $0.id.description)
                < ($0.score, $1.region, $1.sector, $1.theme, $1.id.description)
        }
    }

    /// By phase, then by name.
    public var projectsByPhase: [RegionProject] {
        projects.sorted {
            ($0.phase, $0.title, $0.id.description) < ($1.phase, $1.title, $1.id.description)
        }
    }

    /// How an agreement is used in a region: nil where nobody wrote down anything.
    public func use(of agreement: CaoAgreement.ID, in region: String) -> CaoUse? {
        uses.last { $0.agreement == agreement && $0.region == region }
    }

    /// The agreements that a region does not use, or of which nobody knows, that hold on this day.
    public func gaps(in region: String, on day: Day) -> [CaoAgreement] {
        agreements.filter { agreement in
            guard agreement.period.contains(day) else { return false }
            let usage = use(of: agreement.id, in: region)?.usage
            return usage == nil || usage == CaoUse.Usage.none
        }
    }
}
