internal import KaderDomain

/// What an overview of the country says of its regions.
struct OverviewWords {
    let language: Language
    let audience: Audience

    func title(_ year: Int) -> String {
        "\(Phrase(nl: "Alle regio's", en: "All regions")[language]) \(year)"
    }

    /// `35 regio's. 30 plannen, waarvan 12 vastgesteld. Mede-regie op alle drie niveaus in 4 regio's.`
    func sum(_ lines: [CountryOverview.Line]) -> String {
        let plans = lines.compactMap { $0.plan(for: .board) }
        let adopted = plans.count { $0.plan.status == .adopted }
        let reached = lines.count { line in line.levels.allSatisfy { $0 == .coDirection } }
        return Phrase(
            nl: "\(lines.count) regio's. Plannen: \(plans.count), waarvan vastgesteld: \(adopted). "
                + "Mede-regie op alle drie niveaus: in \(reached) regio's; in 2027 willen we dat in "
                + "alle \(lines.count).",
            en: "\(lines.count) regions. Plans: \(plans.count), of which adopted: \(adopted). "
                + "Co-direction at all three levels: in \(reached) regions; in 2027 we want it in "
                + "all \(lines.count).")[language]
    }

    var columns: [String] {
        let always: [Phrase] =
            [.init(nl: "Regio", en: "Region"), .init(nl: "Plan", en: "Plan")]
            + [.init(nl: "Klaar", en: "Done")]
        let late = audience == .board ? [Phrase(nl: "Te laat", en: "Overdue")] : []
        let signals = audience == .board ? [Phrase(nl: "Signalen", en: "Signals")] : []
        return
            (always + late + RegionLevel.allCases.map(\.label)
            + [.init(nl: "Netwerken", en: "Networks")] + signals)
            .map { $0[language].capitalizedFirst }
    }

    /// In the order of ``columns``.
    func cells(_ line: CountryOverview.Line) -> [String] {
        let plan = line.plan(for: audience)
        let isBoard = audience == .board
        return [line.name, status(line), plan.map(done) ?? "–"]
            + (isBoard ? [plan.map { "\($0.overdue)" } ?? "–"] : [])
            + line.levels.map { $0.label[language] } + ["\(line.networks)"]
            + (isBoard ? ["\(line.signals)"] : [])
    }

    private func status(_ line: CountryOverview.Line) -> String {
        guard let plan = line.plan else { return Phrase(nl: "geen", en: "none")[language] }
        return plan.plan.status.label[language]
    }

    private func done(_ plan: PlanSummary) -> String {
        "\(plan.done)/\(plan.actions)"
    }
}
