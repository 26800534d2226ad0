public import KaderDomain

/// A region plan to be read or printed (S28): its themes, goals and actions and how far each is.
///
/// Always true: for members nobody is named, no note is in it and the plan was adopted.
public struct PlanDocument: Sendable {
    public let plan: RegionPlan
    let tree: PlanTree
    public let region: String
    let names: [PlanOwner: String]
    let audience: Audience

    /// What the plan answers about the region (S36), in the order of the questions; none for members.
    let analysis: [AnalysisAnswer]

    /// On which its state is told.
    let day: Day

    /// - Parameters:
    ///   - region: what people call the region.
    ///   - names: of who pulls actions; who is not in it is not named.
    ///   - analysis: what the plan answers about the region.
    /// - Throws: ``DocumentError/draft(region:year:)`` for members.
    public init(
        _ detail: PlanDetail, region: String, names: [PlanOwner: String],
        analysis: [AnalysisAnswer] = [], for audience: Audience, on day: Day
    ) throws(DocumentError) {
        guard audience == .board || detail.plan.status == .adopted else {
            throw .draft(region: region, year: detail.plan.year)
        }
        plan = detail.plan
        tree = detail.tree
        self.region = region
        self.names = audience == .board ? names : names.filter { !$0.key.isPerson }
        self.analysis = audience == .board ? analysis : []
        self.audience = audience
        self.day = day
    }

    /// - Parameter map: of all regions, with this one marked.
    public func document(map: RegionMap, isFictional: Bool, in language: Language) -> Document {
        let words = PlanDocumentWords(language: language)
        let title = words.title(region, plan.year, isFictional: isFictional)
        return Document(
            title: title, language: language,
            blocks: [.paragraph(words.status(plan.status, on: day))]
                + blocks(below: 1, words) + [.map(map), .footer(audience.notice[language])])
    }
}

extension PlanOwner {
    fileprivate var isPerson: Bool {
        if case .person = self { true } else { false }
    }
}

/// Why a document is not written.
public enum DocumentError: Error, Hashable, Sendable {
    /// Members see what was adopted.
    case draft(region: String, year: Int)

    /// There is no plan, or none for them.
    case nothing(year: Int)
}
