public import KaderDomain
internal import TerminalUI

/// A note with special data. What is typed in it is kept nowhere but in the note: not as a draft, not
/// in a log of keys, not in a macro.
public struct ProtectedNoteForm: FormDefinition {
    let dossier: Dossier.ID

    public init(in dossier: Dossier.ID) {
        self.dossier = dossier
    }

    public var title: Phrase { Phrase(nl: "Beschermde notitie", en: "Protected note") }
    public var isProtected: Bool { true }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("kind") == nil { faults["kind"] = .chooseOne }
        for id in ["reason", "text"] where values.text(id).isEmpty { faults[id] = .fillIn }
        return faults
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? DossierError {
        case .withoutReason: "reason"
        case nil: nil
        default: "text"
        }
    }
}
