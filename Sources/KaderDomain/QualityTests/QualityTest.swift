/// Whether work is good enough to help people into it (S33): the four A's and the *vakbondstoets* as
/// a checklist on a vacancy, a project or an arrangement.
///
/// Always true: the title is not blank; ``answers`` holds no unknown; what passes has yes for every
/// answer; what fails, or passes on conditions, says why.
public struct QualityTest: Hashable, Identifiable, Sendable {
    public let id: Identifier<QualityTest>
    public let subject: QualitySubject

    /// What it is called.
    public let title: String

    /// Where the work is; nil where that is not one employer.
    public let employer: Employer.ID?

    /// The action of a region plan that it is about; nil for none.
    public let action: PlanItem.ID?

    /// On which day it was judged.
    public let day: Day

    /// Those that are known.
    public let answers: [QualityCriterion: QualityAnswer]

    /// Nil while nobody judged.
    public let verdict: QualityVerdict?
    public let note: String

    /// - Throws: ``QualityTestError``.
    public init(
        id: Identifier<QualityTest>, _ subject: QualitySubject, called title: String,
        at employer: Employer.ID? = nil, of action: PlanItem.ID? = nil, on day: Day,
        answers: [QualityCriterion: QualityAnswer] = [:], verdict: QualityVerdict? = nil,
        note: String = ""
    ) throws(QualityTestError) {
        self.id = id
        self.subject = subject
        self.title = title.trimmed
        self.employer = employer
        self.action = action
        self.day = day
        self.answers = answers.filter { $0.value != .unknown }
        self.verdict = verdict
        self.note = note.trimmed
        try check()
    }

    private func check() throws(QualityTestError) {
        guard !title.isEmpty else { throw .untitled }
        guard verdict != .passes || openPoints.isEmpty else { throw .openPoints(openPoints) }
        guard verdict == nil || verdict == .passes || !note.isEmpty else { throw .noReason }
    }
}

extension QualityTest {
    public func answer(to criterion: QualityCriterion) -> QualityAnswer {
        answers[criterion] ?? .unknown
    }

    /// What is no, or not known: what there is still to talk about, in the order of the four A's.
    public var openPoints: [QualityCriterion] { Self.openPoints(in: answers) }

    public static func openPoints(
        in answers: [QualityCriterion: QualityAnswer]
    ) -> [QualityCriterion] {
        QualityCriterion.allCases.filter { answers[$0] != .yes }
    }

    /// What the answers say by themselves: nil while something that is not known may decide.
    public static func proposed(
        by answers: [QualityCriterion: QualityAnswer]
    ) -> QualityVerdict? {
        if answers.values.contains(.no) { return .fails }
        return openPoints(in: answers).isEmpty ? .passes : nil
    }
}
