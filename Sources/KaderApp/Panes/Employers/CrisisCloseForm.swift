public import KaderDomain

/// The end of a crisis: what came of it (S58).
public struct CrisisCloseForm: FormDefinition {
    let id: Crisis.ID

    /// Whether it was agreed that steps may stay open.
    let leavingSteps: Bool

    public init(_ id: Crisis.ID, leavingSteps: Bool = false) {
        self.id = id
        self.leavingSteps = leavingSteps
    }

    public var title: Phrase { Phrase(nl: "Crisis afsluiten", en: "Close the crisis") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("result").isEmpty ? ["result": .fillIn] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "result": Phrase(
                nl: "wat het opleverde, en hoe mensen terugkijken; geen namen",
                en: "what came of it, and how people look back; no names")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is CrisisError ? "result" : nil
    }
}
