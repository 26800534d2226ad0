public import KaderDomain

/// Making the agreed period of a trajectory longer, and why (S49).
public struct TrajectoryExtensionForm: FormDefinition {
    let id: Trajectory.ID
    let name: String

    /// The last agreed day, for the check.
    let end: Day

    public init(_ entry: TrajectoryEntry) {
        id = entry.id
        name = entry.contact
        end = entry.trajectory.end
    }

    public var title: Phrase {
        Phrase(nl: "Traject verlengen · \(name)", en: "Extend trajectory · \(name)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults: [String: Phrase] = [:]
        let day = values.day("day", today: today)
        if day == nil { faults["day"] = .notADay }
        if let day, day <= end {
            faults["day"] = Phrase(
                nl: "na \(end.long(in: .nl))", en: "after \(end.long(in: .en))")
        }
        if values.text("reason").isEmpty { faults["reason"] = .fillIn }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        values.understood(day: "day", today: today).map { ["day": $0] } ?? [:]
    }

    public func field(refusedBy error: any Error) -> String? {
        switch error as? TrajectoryError {
        case .notLater, .closed: "day"
        case .noReason: "reason"
        default: nil
        }
    }
}
