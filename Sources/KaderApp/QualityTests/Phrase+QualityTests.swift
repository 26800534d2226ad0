public import KaderDomain

extension Phrase {
    /// `loon volgens cao: ja`.
    public init(_ criterion: QualityCriterion, _ answer: QualityAnswer) {
        self.init(
            nl: "\(criterion.label.nl): \(answer.label.nl)",
            en: "\(criterion.label.en): \(answer.label.en)")
    }

    /// `loon volgens cao, pensioenopbouw`; blank for none.
    public init(_ criteria: [QualityCriterion]) {
        self.init(
            nl: criteria.map(\.label.nl).joined(separator: ", "),
            en: criteria.map(\.label.en).joined(separator: ", "))
    }

    /// The verdict, or that nobody judged yet.
    public init(verdict: QualityVerdict?) {
        self = verdict?.label ?? Phrase(nl: "nog geen oordeel", en: "no verdict yet")
    }

    /// What did not happen with a quality test, and what to do now.
    init(_ error: QualityTestError) {
        switch error {
        case .untitled:
            self.init(
                nl: "Niet bewaard: geef de kwaliteitstoets een naam.",
                en: "Not saved: give the quality test a name.")
        case .openPoints(let criteria):
            let points = Phrase(criteria)
            self.init(
                nl: "Niet bewaard: dit kan nog niet voldoen. Open: \(points.nl).",
                en: "Not saved: this cannot pass yet. Open: \(points.en).")
        case .noReason:
            self.init(
                nl: "Niet bewaard: schrijf op waarom, of welke voorwaarden.",
                en: "Not saved: write down why, or on which conditions.")
        }
    }
}
