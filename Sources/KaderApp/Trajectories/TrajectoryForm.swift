public import KaderDomain

/// Beginning a trajectory with its goals (S49), or changing who advises and why it can be.
public struct TrajectoryForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: Trajectory.ID?
    let contact: Contact.ID?

    /// For the title; blank where nobody was selected.
    let name: String

    public init(of contact: Contact.ID? = nil, name: String = "") {
        id = nil
        self.contact = contact
        self.name = name
    }

    public init(editing entry: TrajectoryEntry) {
        id = entry.id
        contact = entry.trajectory.contact
        name = entry.contact
    }

    public var title: Phrase {
        let whose = name.isEmpty ? "" : " · \(name)"
        return id == nil
            ? Phrase(nl: "Nieuw traject\(whose)", en: "New trajectory\(whose)")
            : Phrase(nl: "Traject wijzigen\(whose)", en: "Edit trajectory\(whose)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if contact == nil, values.choice("contact") == nil { faults["contact"] = .chooseOne }
        if values.choice("adviser") == nil { faults["adviser"] = .chooseOne }
        let ground = values.choice("ground").flatMap(TrajectoryGround.init(rawValue:))
        if ground == nil { faults["ground"] = .chooseOne }
        if ground == .exception, values.text("reason").isEmpty { faults["reason"] = .fillIn }
        return id == nil ? faults.merging(days(values, today)) { $1 } : faults
    }

    private func days(_ values: FormValues, _ today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let (start, end) = (values.day("start", today: today), values.day("end", today: today))
        if start == nil { faults["start"] = .notADay }
        if end == nil { faults["end"] = .notADay }
        if let start, let end, end < start { faults["end"] = .endsBefore }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        var notes: [String: Phrase] = [:]
        for id in ["start", "end"] { notes[id] = values.understood(day: id, today: today) }
        return notes
    }

    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        id == "contact" || id == "adviser" ? .contact(ContactForm(name: query)) : nil
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? TrajectoryError {
        case .advisesThemselves, .conflict: "adviser"
        case .noReason: "reason"
        case .notAMember: "ground"
        case .activeAlready, .nobody: "contact"
        case .endsBeforeItBegins: "end"
        default: nil
        }
    }
}
