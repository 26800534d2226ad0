public import KaderDomain

/// The spreekuren of one place on one day, to print and hang at the desk: of people only initials.
public struct DayList: Hashable, Sendable {
    /// Of the house, or `online`.
    public let place: String
    public let day: Day

    /// By hour.
    public let sessions: [Session]

    /// Whether all of it is made up, which is then said.
    public let isFictional: Bool

    /// Whom it is for and why, of a list that leaves the union.
    private(set) var notice: String?

    /// The same with a last line.
    public func bearing(_ notice: String?) -> DayList {
        var list = self
        list.notice = notice
        return list
    }

    public struct Session: Hashable, Sendable {
        public let hours: Hours
        public let service: Service

        /// Initials.
        public let staff: [String]
        public let rooms: [String]

        /// By hour.
        public let visits: [Visit]

        /// When a free slot begins.
        public let free: [TimeOfDay]
    }

    /// Somebody who comes.
    public struct Visit: Hashable, Sendable {
        public let hours: Hours

        /// Initials, here and below.
        public let who: String
        public let consulenten: [String]
        public let room: String
        public let state: AppointmentState
    }

    /// - Parameter entries: the spreekuren that stand, of that place and day.
    public init(_ entries: [AgendaEntry], of place: String, on day: Day, isFictional: Bool) {
        self.place = place
        self.day = day
        self.isFictional = isFictional
        sessions = entries.map { Session($0) }
    }
}

extension DayList.Session {
    fileprivate init(_ entry: AgendaEntry) {
        self.init(
            hours: entry.spreekuur.hours, service: entry.spreekuur.service,
            staff: entry.staff.map(\.asInitials), rooms: entry.rooms,
            visits: entry.appointments.map { DayList.Visit($0) },
            free: Set(entry.free.map(\.hours.from)).sorted())
    }
}

extension DayList.Visit {
    fileprivate init(_ entry: AppointmentEntry) {
        self.init(
            hours: entry.appointment.hours, who: entry.contact.asInitials,
            consulenten: entry.consulenten.map(\.asInitials), room: entry.room ?? "",
            state: entry.appointment.state)
    }
}

extension String {
    /// `A. d. R.` of a name as people say it.
    fileprivate var asInitials: String { PersonName(typed: self)?.initials ?? "" }
}
