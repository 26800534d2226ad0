public import KaderDomain

/// A step at a company in crisis: what, by when, and who (S58).
public struct CrisisStepForm: FormDefinition {
    let crisis: Crisis.ID

    /// What is edited; nil for one more step.
    let id: CrisisStep.ID?

    public init(in crisis: Crisis) {
        self.crisis = crisis.id
        id = nil
    }

    public init(editing step: CrisisStep) {
        crisis = step.crisis
        id = step.id
    }

    public var title: Phrase {
        id == nil
            ? Phrase(nl: "Nieuwe stap", en: "New step")
            : Phrase(nl: "Stap wijzigen", en: "Edit step")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("title").isEmpty { faults["title"] = .fillIn }
        if values.day("due", today: today) == nil { faults["due"] = .notADay }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        ["due": values.understood(day: "due", today: today)].compactMapValues { $0 }
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "owner" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        error as? CrisisError == .untitled ? "title" : nil
    }

    /// What is filled in; the role and how it stands are as in `old`.
    ///
    /// - Throws: ``CrisisError/untitled``.
    func step(
        _ id: CrisisStep.ID, _ values: FormValues, keeping old: CrisisStep?, today: Day
    ) throws(CrisisError) -> CrisisStep {
        try CrisisStep(
            id: id, crisis: crisis, values.text("title"),
            due: values.day("due", today: today) ?? today, role: old?.role,
            owner: values.identifier("owner"), state: old?.state ?? .open)
    }
}
