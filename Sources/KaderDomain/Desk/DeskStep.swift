/// What happens to one visit at the desk: each is one key, and one command.
public enum DeskStep: String, CaseIterable, Sendable, Codable {
    /// Here, and waiting.
    case arrive

    /// It is their turn.
    case call

    /// Away for a moment; the turn is kept.
    case park

    /// Went home before their turn.
    case leave

    /// Was helped.
    case finish
    case noShow = "no-show"

    /// Told too late for somebody else to come. The slot is free again.
    case lateCancel = "late-cancel"

    /// How a visit stands after this.
    public var result: AppointmentState {
        switch self {
        case .arrive: .arrived
        case .call: .called
        case .park: .away
        case .leave: .left
        case .finish: .attended
        case .noShow: .noShow
        case .lateCancel: .lateCancelled
        }
    }

    /// Whether it only has a meaning for who was expected at an hour.
    public var isForAppointments: Bool { self == .noShow || self == .lateCancel }

    /// Whether it can only be said on the day itself or later.
    public var isForTheDay: Bool { self != .lateCancel }

    /// How a visit stands after this.
    ///
    /// What is decided can be set right: who came after all is `arrived` again, and `attended` and
    /// `noShow` become each other. What is cancelled stays so; undo takes that back.
    ///
    /// - Throws: ``DeskError``, where the visit does not stand so that this can follow.
    public func after(
        _ state: AppointmentState, isWalkIn: Bool = false
    ) throws(DeskError) -> AppointmentState {
        guard !isWalkIn || !isForAppointments else { throw .walkInHasNoHour(self) }
        guard state != result else { throw .already(state) }
        guard state.holds else { throw .cancelled(state) }
        guard froms.contains(state) else { throw .notNow(self, state) }
        return result
    }

    /// The states from which it can be done, those that are cancelled and its own left out.
    private var froms: Set<AppointmentState> {
        switch self {
        case .arrive: [.planned, .provisional, .called, .away, .left, .noShow]
        case .call: [.planned, .provisional, .arrived, .away]
        case .park: [.arrived, .called]
        case .leave: [.arrived, .called, .away]
        case .finish: [.planned, .provisional, .arrived, .called, .away, .left, .noShow]
        case .noShow: [.planned, .provisional, .attended]
        case .lateCancel: [.planned, .provisional, .noShow]
        }
    }
}
