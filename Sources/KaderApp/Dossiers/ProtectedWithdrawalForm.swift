public import KaderDomain

/// Taking a protected note out of its dossier for good, with why. What it said is for nobody to read any
/// more; that it was there, and why it went, stands in the journal.
public struct ProtectedWithdrawalForm: FormDefinition {
    let note: ProtectedNote.ID

    /// What sort of special data it holds, for the title.
    let kind: ProtectedNote.Kind

    public init(_ note: ProtectedNote) {
        self.note = note.id
        kind = note.kind
    }

    public var title: Phrase {
        Phrase(
            nl: "Beschermde notitie intrekken: \(kind.label.nl)",
            en: "Withdraw the protected note: \(kind.label.en)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("reason").isEmpty { faults["reason"] = .fillIn }
        if !values.isOn("sure") { faults["sure"] = .notSure }
        return faults
    }

    public func field(refusedBy error: any Error) -> String? {
        error is DossierError ? "reason" : nil
    }
}

extension Phrase {
    fileprivate static let notSure = Phrase(
        nl: "zet dit aan als je het zeker weet", en: "turn this on when you are sure")
}
