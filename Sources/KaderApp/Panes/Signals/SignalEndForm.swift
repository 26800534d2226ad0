public import KaderDomain

/// Closing a signal with a reason, or saying that it was a false alarm.
public struct SignalEndForm: FormDefinition {
    let id: Signal.ID
    let isFalseAlarm: Bool

    public init(_ id: Signal.ID, isFalseAlarm: Bool) {
        self.id = id
        self.isFalseAlarm = isFalseAlarm
    }

    public var title: Phrase {
        isFalseAlarm
            ? Phrase(nl: "Loos alarm", en: "False alarm")
            : Phrase(nl: "Signaal afsluiten", en: "Close the signal")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        guard values.text("reason").isEmpty else { return [:] }
        return ["reason": Phrase(nl: "zeg waarom, ook voor wie het inbracht", en: "say why")]
    }

    public func field(refusedBy error: any Error) -> String? {
        error is SignalError ? "reason" : nil
    }
}
