public import KaderDomain

/// Another consulent in the place of one who cannot come: the appointments stay.
public struct ReplacementForm: FormDefinition {
    let spreekuur: Spreekuur.ID

    public init(_ spreekuur: Spreekuur.ID) {
        self.spreekuur = spreekuur
    }

    public var title: Phrase { Phrase(nl: "Consulent vervangen", en: "Replace a consulent") }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        for id in ["who", "by"] where values.choice(id) == nil { faults[id] = .chooseOne }
        return faults
    }

    public func fieldsDepending(on id: String) -> [String] { id == "who" ? ["by"] : [] }

    public func choosesAnew(_ id: String) -> Bool { id == "by" }

    public func field(refusedBy error: any Error) -> String? {
        switch error {
        case ConsulentError.notInSpreekuur: "who"
        case is ConsulentError, SpreekuurError.taken: "by"
        default: nil
        }
    }
}
