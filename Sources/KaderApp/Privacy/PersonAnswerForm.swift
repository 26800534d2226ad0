public import KaderDomain
internal import TerminalUI

/// Answering what somebody asked about their own data, or saying that it takes longer.
public struct PersonAnswerForm: FormDefinition {
    let id: PersonRequest.ID

    public init(_ id: PersonRequest.ID) {
        self.id = id
    }

    public var title: Phrase { Phrase(nl: "AVG-verzoek beantwoorden", en: "Answer an AVG request") }

    /// In the place of an outcome: it takes two months more.
    static let later = "later"

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard let outcome = values.choice("outcome") else { return ["outcome": .chooseOne] }
        let done = PersonRequest.Outcome.granted.rawValue
        if outcome != done, values.text("ground").isEmpty { return ["ground": .fillIn] }
        return [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes = [
            "ground": Phrase(
                nl: "bij deels, geweigerd of later", en: "for in part, refused or later"),
            "identified": Phrase(
                nl: "geen kopie of nummer", en: "no copy or number"),
        ]
        if values.choice("outcome") == Self.later {
            notes["outcome"] = Phrase(
                nl: "dat moet je ze in de eerste maand vertellen",
                en: "they must be told within the first month")
        }
        return notes
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case PrivacyError.notIdentified: "identified"
        case PrivacyError.withoutGround, PrivacyError.withoutReason: "ground"
        case is PrivacyError: "outcome"
        default: nil
        }
    }
}
