public import KaderDomain

/// Reporting a signal to somebody else than to whom it goes.
public struct SignalReportForm: FormDefinition {
    let id: Signal.ID

    public init(_ id: Signal.ID) {
        self.id = id
    }

    public var title: Phrase {
        Phrase(nl: "Melden aan iemand anders", en: "Report to somebody else")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        route(values) == nil ? ["to": .chooseOne] : [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SignalError ? "to" : nil
    }

    /// Nil where nobody is chosen.
    func route(_ values: FormValues) -> SignalRoute? {
        values.choice("to").flatMap { SignalRoute($0) }
    }
}
