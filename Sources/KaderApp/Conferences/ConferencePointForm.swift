public import KaderDomain

/// Writing down what was said or chosen at a conference (S7). Of a choice it asks who pulls it, and
/// what sectors, networks and campaigns said to it.
public struct ConferencePointForm: FormDefinition {
    let conference: Conference.ID
    let sort: ConferencePoint.Sort

    /// Nil for a new one.
    let id: ConferencePoint.ID?

    public init(adding sort: ConferencePoint.Sort, to conference: Conference.ID) {
        self.conference = conference
        self.sort = sort
        id = nil
    }

    public init(editing point: ConferencePoint) {
        conference = point.conference
        sort = point.sort
        id = point.id
    }

    public var title: Phrase {
        let label = sort.label
        return id == nil
            ? Phrase(nl: "Nieuwe \(label.nl)", en: "New \(label.en)")
            : Phrase(nl: "\(label.nl.capitalisedFirst) wijzigen", en: "Edit \(label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("text").isEmpty { faults["text"] = .fillIn }
        let said = ConferencePoint.Answer.allCases.flatMap { values.chosen($0.rawValue) }
        if Set(said).count != said.count {
            faults[ConferencePoint.Answer.unanswered.rawValue] = Phrase(
                nl: "iemand staat er twee keer", en: "somebody is listed twice")
        }
        return faults
    }

    public func field(ofColumn column: String) -> String {
        column == "parties" ? ConferencePoint.Answer.agreed.rawValue : column
    }

    /// What each said; who stands nowhere was not asked.
    static func answers(_ values: FormValues) -> [PlanOwner: ConferencePoint.Answer] {
        var answers: [PlanOwner: ConferencePoint.Answer] = [:]
        for answer in ConferencePoint.Answer.allCases {
            for party in values.chosen(answer.rawValue).compactMap({ PlanOwner($0) }) {
                answers[party] = answer
            }
        }
        return answers
    }
}
