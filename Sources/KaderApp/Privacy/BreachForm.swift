public import KaderDomain
internal import TerminalUI

/// Writing down a breach, while the 72 hours run.
public struct BreachForm: FormDefinition {
    public var title: Phrase { Phrase(nl: "Datalek opschrijven", en: "Write down a breach") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("happened").isEmpty ? ["happened": .fillIn] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "happened": Phrase(nl: "zonder namen; ontdekt: nu", en: "without names; found: now")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? PrivacyError == .nothingHappened ? "happened" : nil
    }
}
