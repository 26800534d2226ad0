public import KaderDomain

/// What is done with conferences in the pane of region plans.
public enum ConferenceMessage: Equatable, Sendable {
    /// The form of a conference, or of a new one where the year is nil.
    case write(region: String, year: Int?)
    case open(Conference.ID)
    case add(ConferencePoint.Sort, to: Conference.ID)
    case choose(ConferencePoint)
    case edit(ConferencePoint)
    case remove(ConferencePoint.ID)
    case chooseGoal(ConferencePoint)

    /// A theme, or an action under this goal.
    case turn(ConferencePoint.ID, PlanItem.ID?)
    case sheet(region: String, year: Int)

    static func write(_ conference: Conference) -> ConferenceMessage {
        .write(region: conference.region, year: conference.year)
    }

    /// Whether it changes what is stored, or begins to.
    var isChange: Bool {
        switch self {
        case .write, .add, .edit, .remove, .turn, .chooseGoal: true
        case .open, .choose, .sheet: false
        }
    }
}

/// What is read and written of conferences outside.
public enum ConferenceEffect: Equatable, Sendable {
    case list(region: String)
    case read(Conference.ID)
    case remove(ConferencePoint.ID)
    case goals(for: ConferencePoint)
    case turn(ConferencePoint.ID, PlanItem.ID?)
    case sheet(region: String, year: Int)

    var isRead: Bool {
        switch self {
        case .list, .read, .goals, .sheet: true
        case .remove, .turn: false
        }
    }
}

/// What was read.
public enum ConferenceAnswer: Equatable, Sendable {
    case list([ConferenceDetail], in: String)
    case one(ConferenceDetail)
    case goals([PlanItem], for: ConferencePoint)
}
