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
        if outcome == Self.later {
            let typed = ["answer", "identified"].filter { !values.text($0).isEmpty }
            return Dictionary(uniqueKeysWithValues: typed.map { ($0, .atTheAnswer) })
        }
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
                nl: "laat dat binnen de eerste maand weten",
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

extension Phrase {
    /// Of what is not kept where the answer comes later.
    fileprivate static let atTheAnswer = Phrase(
        nl: "dat vul je in bij het antwoord: maak het nu leeg",
        en: "fill that in with the answer: leave it blank now")
}
