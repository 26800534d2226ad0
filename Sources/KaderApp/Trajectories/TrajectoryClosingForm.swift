public import KaderDomain

/// The closing evaluation of a trajectory (S49): with what it ended, what the member says of it, which
/// goals were reached.
public struct TrajectoryClosingForm: FormDefinition {
    let id: Trajectory.ID
    let name: String

    public init(_ entry: TrajectoryEntry) {
        id = entry.id
        name = entry.contact
    }

    public var title: Phrase {
        Phrase(nl: "Traject afsluiten · \(name)", en: "Close trajectory · \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        if values.choice("result") == nil { faults["result"] = .chooseOne }
        let day = values.day("day", today: today)
        if day == nil { faults["day"] = .notADay }
        if let day, day > today {
            faults["day"] = Phrase(
                nl: "die dag moet nog komen", en: "that day is still to come")
        }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        values.understood(day: "day", today: today).map { ["day": $0] } ?? [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? TrajectoryError {
        case .tooEarly, .endsBeforeItBegins, .closed: "day"
        case .otherTrajectory: "reached"
        default: nil
        }
    }
}
