public import KaderDomain
internal import TerminalUI

/// Forgetting somebody for good. It has no undo, so the name is typed.
public struct ErasureForm: PersonAsking, LongFormDefinition {
    public var title: Phrase {
        Phrase(nl: "Iemand vergeten: voorgoed wissen", en: "Forget somebody: erase for good")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for id in ["contact", "ground"] where values.choice(id) == nil { faults[id] = .chooseOne }
        if values.text("name").isEmpty { faults["name"] = .fillIn }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "name": Phrase(
                nl: "zoals kader die toont; dit kan niet terug",
                en: "as kader shows it; there is no way back")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case ErasureError.otherName: "name"
        case ErasureError.obstacles: "contact"
        default: nil
        }
    }
}
