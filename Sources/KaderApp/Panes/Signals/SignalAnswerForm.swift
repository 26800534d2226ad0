public import KaderDomain

/// What came back on a signal that was reported, for who raised it (S60).
public struct SignalAnswerForm: FormDefinition {
    let id: Signal.ID

    public init(_ id: Signal.ID) {
        self.id = id
    }

    public var title: Phrase { Phrase(nl: "Antwoord op een signaal", en: "Answer to a signal") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard values.text("answer").isEmpty else { return [:] }
        return ["answer": Phrase(nl: "vul in wat er terugkwam", en: "fill in what came back")]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SignalError ? "answer" : nil
    }
}
