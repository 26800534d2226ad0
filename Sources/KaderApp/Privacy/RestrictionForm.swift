public import KaderDomain
internal import TerminalUI

/// That nothing of somebody may change for now (AVG 18).
public struct RestrictionForm: PersonAsking {
    public var title: Phrase {
        Phrase(nl: "Iemands gegevens beperken", en: "Restrict somebody's data")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.text("reason").isEmpty { faults["reason"] = .fillIn }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "reason": Phrase(
                nl: "wie de kaart opent, ziet dit staan",
                en: "whoever opens the card reads this")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? PrivacyError == .restrictedAlready ? "contact" : nil
    }
}
