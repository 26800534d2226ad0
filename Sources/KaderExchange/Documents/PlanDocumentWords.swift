internal import KaderDomain

/// What a document of plans says besides what is in them.
struct PlanDocumentWords {
    let language: Language

    func title(_ region: String, _ year: Int, isFictional: Bool) -> String {
        "\(Phrase(nl: "Regioplan", en: "Region plan")[language]) \(region) \(year)"
            + (isFictional ? " (FICTIEF)" : "")
    }

    /// `Vastgesteld. Stand van dinsdag 24 november 2026.`
    func status(_ status: PlanStatus, on day: Day) -> String {
        "\(status.label[language].capitalizedFirst). \(asOf(day))"
    }

    func asOf(_ day: Day) -> String {
        let long = day.long(in: language)
        return Phrase(nl: "Stand van \(long).", en: "As it stands on \(long).")[language]
    }

    /// `12 van de 30 actiepunten klaar, 3 te laat`
    func progress(_ progress: Progress, late: Int?) -> String {
        guard progress.total > 0 else {
            return Phrase(nl: "Nog geen actiepunten", en: "No actions yet")[language]
        }
        let done = Phrase(
            nl: "\(progress.done) van de \(progress.total) actiepunten klaar",
            en: "\(progress.done) of \(progress.total) actions done")[language]
        guard let late, late > 0 else { return done }
        return done + Phrase(nl: ", \(late) te laat", en: ", \(late) overdue")[language]
    }

    var empty: String {
        Phrase(nl: "Er staat nog niets in dit plan.", en: "There is nothing in this plan yet.")[
            language]
    }

    var loose: String {
        Phrase(nl: "Losse actiepunten", en: "Actions without a goal")[language]
    }

    /// `Analyse van de regio (5 van 9)`
    func analysis(_ count: Int) -> String {
        let all = AnalysisTopic.allCases.count
        return Phrase(
            nl: "Analyse van de regio (\(count) van \(all))",
            en: "Analysis of the region (\(count) of \(all))")[language]
    }

    /// `UWV, dinsdag 24 november 2026`
    func source(_ answer: AnalysisAnswer) -> String {
        [answer.source, answer.day.long(in: language)].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    func item(_ plan: PlanDocument) -> (PlanTree.Line) -> Document.Item {
        { line in
            let item = line.item
            let isNoted = plan.audience == .board && item.hasNote
            return Document.Item(
                state: item.state.label[language], isClosed: !item.state.isOpen, text: item.title,
                facts: facts(item, plan), note: isNoted ? item.note : "")
        }
    }

    private func facts(_ item: PlanItem, _ plan: PlanDocument) -> [String] {
        let isBoard = plan.audience == .board
        var facts: [String] = []
        if let name = item.owner.flatMap({ plan.names[$0] }), !name.isEmpty {
            facts.append(Phrase(nl: "trekker: \(name)", en: "owner: \(name)")[language])
        }
        if isBoard, !item.partners.isEmpty {
            facts.append(Phrase(nl: "met \(item.partners)", en: "with \(item.partners)")[language])
        }
        if let day = item.deadline?.long(in: language) {
            facts.append(Phrase(nl: "uiterlijk \(day)", en: "by \(day)")[language])
        }
        if isBoard, item.isOverdue(on: plan.day) {
            facts.append(Phrase(nl: "te laat", en: "overdue")[language])
        }
        return facts + results(item) + (isBoard ? means(item) : [])
    }

    /// What it does for the promises (S42) and results (S52), and what shows that.
    private func results(_ item: PlanItem) -> [String] {
        let tags = item.tags.filter { $0.kind == .promise || $0.kind == .result }
        let evidence = item.evidence
        let shown = Phrase(nl: "blijkt uit: \(evidence)", en: "shown by: \(evidence)")[language]
        return tags.map { $0.told[language] } + (evidence.isEmpty ? [] : [shown])
    }

    private func means(_ item: PlanItem) -> [String] {
        let means = item.means
        guard !means.isEmpty else { return [] }
        return [Phrase(nl: "middelen: \(means)", en: "means: \(means)")[language]]
    }
}
