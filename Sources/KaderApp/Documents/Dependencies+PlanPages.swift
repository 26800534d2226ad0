internal import KaderDomain
public import KaderExchange
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// A document of plans as it stands now.
    ///
    /// - Throws: ``DocumentError``, or ``StoreError/notFound(kind:id:)``.
    public func document(_ page: PlanPage) throws -> Document {
        switch page.subject {
        case .plan(let id): try document(of: id, for: page.audience)
        case .book(let year): try book(of: year, for: page.audience)
        case .overview(let year): try overview(of: year, for: page.audience)
        }
    }

    private func document(of id: RegionPlan.ID, for audience: Audience) throws -> Document {
        let document = try planDocument(id, for: audience)
        var map = try progressMap(store.plans(year: document.plan.year), for: audience)
        map.marked = document.plan.region
        return document.document(map: map, isFictional: store.founding.isDemo, in: language)
    }

    private func book(of year: Int, for audience: Audience) throws -> Document {
        let plans = try store.plans(year: year)
        let documents = try plans.compactMap { try documentIfAny($0.id, for: audience) }
            .sorted { Folding.fold($0.region) < Folding.fold($1.region) }
        return try PlanBook(documents, of: year).document(
            map: progressMap(plans, for: audience), isFictional: store.founding.isDemo,
            in: language)
    }

    /// Nil for members where nothing was ever adopted.
    private func documentIfAny(
        _ id: RegionPlan.ID, for audience: Audience
    ) throws -> PlanDocument? {
        do { return try planDocument(id, for: audience) } catch DocumentError.draft { return nil }
    }

    private func planDocument(
        _ id: RegionPlan.ID, for audience: Audience
    ) throws -> PlanDocument {
        let (detail, day) = try shown(id, to: audience)
        let owners = Set(detail.tree.lines.compactMap(\.item.owner))
        let names = owners.map { ($0, $0.name(among: detail.ownerNames, reference, in: language)) }
        return try PlanDocument(
            detail, region: name(of: detail.plan.region),
            names: Dictionary(names, uniquingKeysWith: { first, _ in first }),
            analysis: store.analysis(of: id), for: audience, on: day)
    }

    /// Members see what was adopted last while the next version is being made, and of which day that
    /// is.
    private func shown(
        _ id: RegionPlan.ID, to audience: Audience
    ) throws -> (detail: PlanDetail, day: Day) {
        let detail = try store.plan(id)
        guard audience == .members, detail.plan.status == .draft,
            let last = try store.versions(of: id).first
        else { return (detail, store.now.day) }
        var plan = detail.plan
        plan.status = .adopted
        let adopted = PlanDetail(plan: plan, tree: last.tree, ownerNames: detail.ownerNames)
        return (adopted, last.day)
    }

    private func overview(of year: Int, for audience: Audience) throws -> Document {
        let plans = try store.plans(year: year)
        let byRegion = Dictionary(
            plans.map { ($0.plan.region, $0) }, uniquingKeysWith: { first, _ in first })
        let (card, day) = (try store.scorecard(), store.now.day)
        let networks = try values(of: .networks)
        let signals = audience == .board ? try values(of: .signals) : [:]
        let lines = reference.regions.map { region in
            CountryOverview.Line(
                name: region.name, plan: byRegion[region.code],
                levels: RegionLevel.allCases.map { card.standing(region.code, $0, on: day) },
                networks: Int(networks[region.code] ?? 0), signals: Int(signals[region.code] ?? 0))
        }
        return try CountryOverview(lines, of: year, for: audience, on: day).document(
            map: progressMap(plans, for: audience), isFictional: store.founding.isDemo,
            in: language)
    }

    private func values(of figure: RegionFigure) throws -> [String: Double] {
        try store.values(of: figure) { reference.house($0)?.regionCode }
    }

    /// How far the plans are; for members those that were adopted.
    private func progressMap(_ plans: [PlanSummary], for audience: Audience) throws -> RegionMap {
        let shown = plans.filter { audience == .board || $0.plan.status == .adopted }
        let values = shown.compactMap { plan in
            plan.fraction.map { (plan.plan.region, 100 * $0) }
        }
        return RegionMap(
            .progress, of: Dictionary(values, uniquingKeysWith: { first, _ in first }),
            on: store.now.day, tiles: reference.tiles,
            names: Dictionary(
                reference.regions.map { ($0.code, $0.name) },
                uniquingKeysWith: { first, _ in first }))
    }

    private func name(of region: String) -> String { reference.region(region)?.name ?? region }
}
