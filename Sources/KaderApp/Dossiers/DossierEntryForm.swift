public import KaderDomain
internal import TerminalUI

/// A line for the journal of a dossier; it may put an earlier one right.
public struct DossierEntryForm: FormDefinition {
    let dossier: Dossier.ID

    public init(in dossier: Dossier.ID) {
        self.dossier = dossier
    }

    public var title: Phrase { Phrase(nl: "In het dossier schrijven", en: "Write in the dossier") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("text").isEmpty ? ["text": .fillIn] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? DossierError == .correctsNothing
            ? "corrects" : error is DossierError ? "text" : nil
    }
}
