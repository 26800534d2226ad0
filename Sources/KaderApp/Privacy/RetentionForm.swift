public import KaderDomain
internal import TerminalUI

/// What was kept longer than its term, and goes. It has no undo, so the number is typed.
public struct RetentionForm: LongFormDefinition {
    public var title: Phrase {
        Phrase(nl: "Bewaartermijnen: wissen wat voorbij is", en: "Retention: erase what is over")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        Int(values.text("count")) == nil ? ["count": .fillIn] : [:]
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        [
            "count": Phrase(
                nl: "het aantal hierboven; dit kan niet terug",
                en: "the number above; there is no way back")
        ]
    }

    public func field(refusedBy error: any Error) -> String? {
        if case ErasureError.otherCount = error { "count" } else { nil }
    }
}
