public import KaderDomain
internal import TerminalUI

/// Testing work (S33): what it is, the questions of the four A's, and the verdict.
public struct QualityTestForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: QualityTest.ID?

    /// The action of a plan that it is about; nil for none.
    let action: PlanItem.ID?

    /// What a new one begins as.
    let name: String

    public init(about action: PlanItem? = nil) {
        id = nil
        self.action = action?.id
        name = action?.title ?? ""
    }

    public init(editing test: QualityTest) {
        id = test.id
        action = test.action
        name = test.title
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Kwaliteitstoets", en: "Quality test")
            : Phrase(nl: "Kwaliteitstoets wijzigen", en: "Edit quality test")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("title").isEmpty { faults["title"] = .fillIn }
        if values.choice("subject") == nil { faults["subject"] = .chooseOne }
        if values.day("day", today: today) == nil { faults["day"] = .notADay }
        let open = QualityTest.openPoints(in: Self.answers(values))
        let verdict = Self.verdict(values)
        if verdict == .passes, !open.isEmpty { faults["verdict"] = .notYet(open) }
        if let verdict, verdict != .passes, values.text("note").isEmpty { faults["note"] = .why }
        return faults
    }

    /// What the answers say by themselves stands beside the verdict.
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        notes["day"] = values.understood(day: "day", today: today)
        if Self.verdict(values) == nil { notes["verdict"] = Self.proposal(Self.answers(values)) }
        return notes
    }

    public func field(ofColumn column: String) -> String {
        switch column {
        case "planItem": "action"
        case "answers": QualityCriterion.caoWage.rawValue
        default: column
        }
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? QualityTestError {
        case .untitled: "title"
        case .openPoints: "verdict"
        case .noReason: "note"
        case nil: nil
        }
    }

    static func answers(_ values: FormValues) -> [QualityCriterion: QualityAnswer] {
        var answers: [QualityCriterion: QualityAnswer] = [:]
        for criterion in QualityCriterion.allCases {
            answers[criterion] = values.choice(criterion.rawValue).flatMap(
                QualityAnswer.init(rawValue:))
        }
        return answers
    }

    static func verdict(_ values: FormValues) -> QualityVerdict? {
        values.choice("verdict").flatMap(QualityVerdict.init(rawValue:))
    }

    private static func proposal(_ answers: [QualityCriterion: QualityAnswer]) -> Phrase {
        let open = QualityTest.openPoints(in: answers)
        guard let proposed = QualityTest.proposed(by: answers) else {
            return Phrase(nl: "nog \(open.count) open", en: "\(open.count) still open")
        }
        return Phrase(
            nl: "voorstel: \(proposed.label.nl)", en: "proposed: \(proposed.label.en)")
    }
}

extension Phrase {
    fileprivate static func notYet(_ open: [QualityCriterion]) -> Phrase {
        let points = Phrase(Array(open.prefix(3)))
        let rest = open.count > 3 ? " …" : ""
        return Phrase(nl: "nog open: \(points.nl)\(rest)", en: "still open: \(points.en)\(rest)")
    }

    fileprivate static let why = Phrase(
        nl: "schrijf op waarom, of welke voorwaarden", en: "write down why, or which conditions")
}
