public import KaderDomain

/// A step that is not needed at this company, with why.
public struct CrisisStepDropForm: FormDefinition {
    let id: CrisisStep.ID
    let what: String

    public init(_ step: CrisisStep) {
        id = step.id
        what = step.title
    }

    public var title: Phrase { Phrase(nl: "Niet nodig: \(what)", en: "Not needed: \(what)") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        values.text("reason").isEmpty ? ["reason": .fillIn] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? CrisisError == .reasonMissing ? "reason" : nil
    }
}
