public import KaderDomain
internal import TerminalUI

/// Writing down what somebody asks about their own data, while they sit at the desk.
public struct PersonRequestForm: PersonAsking {
    public var title: Phrase {
        Phrase(nl: "AVG-verzoek opschrijven", en: "Write down an AVG request")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("right") == nil { faults["right"] = .chooseOne }
        if values.choice("contact") == nil, values.text("name").isEmpty {
            faults["contact"] = .fillIn
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        let due = today.adding(months: 1)
        return [
            "right": Phrase(
                nl: "antwoord uiterlijk \(due.medium(in: .nl))",
                en: "answer by \(due.medium(in: .en))"),
            "name": Phrase(
                nl: "als we diegene niet kennen", en: "if we do not know them"),
            "identified": Phrase(
                nl: "geen kopie of nummer; leeg: nog niet",
                en: "no copy or number; blank: not yet"),
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case PrivacyError.nobody, AccessError.outOfScope: "contact"
        default: nil
        }
    }
}
