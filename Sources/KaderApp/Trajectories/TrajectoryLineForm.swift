public import KaderDomain

/// A goal, a step or a training of a trajectory: what, when, and how it stands.
public struct TrajectoryLineForm: FormDefinition {
    /// What is changed; nil for a new one.
    let id: TrajectoryItem.ID?
    let trajectory: Trajectory.ID
    let kind: TrajectoryItem.Kind

    /// Whose it is, for the title.
    let name: String

    public init(_ kind: TrajectoryItem.Kind, in entry: TrajectoryEntry) {
        id = nil
        trajectory = entry.id
        self.kind = kind
        name = entry.contact
    }

    public init(editing item: TrajectoryItem, in entry: TrajectoryEntry) {
        id = item.id
        trajectory = entry.id
        kind = item.kind
        name = entry.contact
    }

    public var title: Phrase {
        let label = kind.label
        return id == nil
            ? Phrase(nl: "Erbij: \(label.nl) · \(name)", en: "New \(label.en) · \(name)")
            : Phrase(nl: "Wijzigen: \(label.nl) · \(name)", en: "Edit \(label.en) · \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.text("text").isEmpty { faults["text"] = .fillIn }
        let isBlank = values.text("day").isEmpty
        if values.day("day", today: today) == nil, !isBlank || kind == .step {
            faults["day"] = .notADay
        }
        if values.choice("progress") == nil { faults["progress"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        values.understood(day: "day", today: today).map { ["day": $0] } ?? [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? TrajectoryError {
        case .noDay: "day"
        case .nothingSaid, .closed: "text"
        default: nil
        }
    }
}
