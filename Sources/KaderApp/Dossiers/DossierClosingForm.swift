public import KaderDomain

/// Closing a dossier, with why.
public struct DossierClosingForm: FormDefinition {
    let dossier: Dossier.ID

    public init(_ dossier: Dossier.ID) {
        self.dossier = dossier
    }

    public var title: Phrase { Phrase(nl: "Dossier sluiten", en: "Close the dossier") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("reason").isEmpty ? ["reason": .fillIn] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is DossierError ? "reason" : nil
    }
}
