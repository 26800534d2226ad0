/// Somebody who comes today, with an appointment or without: one line of the list at the desk.
public struct Visit: Hashable, Identifiable, Sendable {
    public enum ID: Hashable, Sendable {
        case appointment(Appointment.ID)
        case walkIn(WalkIn.ID)
    }

    public let kind: Kind

    /// Who comes; blank for a walk-in who gave no name.
    public let name: String

    /// Who helps, by name.
    public let consulenten: [String]
    public let room: String?
    public let place: Place

    public enum Kind: Hashable, Sendable {
        case appointment(Appointment)
        case walkIn(WalkIn)
    }

    public init(
        _ kind: Kind, name: String, consulenten: [String], room: String? = nil, place: Place
    ) {
        self.kind = kind
        self.name = name
        self.consulenten = consulenten
        self.room = room
        self.place = place
    }

    public init(_ entry: AppointmentEntry) {
        self.init(
            .appointment(entry.appointment), name: entry.contact, consulenten: entry.consulenten,
            room: entry.room, place: entry.place)
    }
}

extension Visit {
    public var id: ID {
        switch kind {
        case .appointment(let appointment): .appointment(appointment.id)
        case .walkIn(let walkIn): .walkIn(walkIn.id)
        }
    }

    public var isWalkIn: Bool { walkIn != nil }

    public var walkIn: WalkIn? { if case .walkIn(let walkIn) = kind { walkIn } else { nil } }

    public var appointment: Appointment? {
        if case .appointment(let appointment) = kind { appointment } else { nil }
    }

    public var day: Day {
        switch kind {
        case .appointment(let appointment): appointment.day
        case .walkIn(let walkIn): walkIn.day
        }
    }

    public var state: AppointmentState {
        switch kind {
        case .appointment(let appointment): appointment.state
        case .walkIn(let walkIn): walkIn.state
        }
    }

    public var times: VisitTimes {
        switch kind {
        case .appointment(let appointment): appointment.times
        case .walkIn(let walkIn): walkIn.times
        }
    }

    public var service: Service { appointment?.service ?? .inloop }

    /// Those who help.
    public var helpers: [Contact.ID] {
        appointment?.consulenten ?? walkIn?.consulent.map { [$0] } ?? []
    }

    /// When it is their time: the hour of the appointment, or when they came in. The order of the
    /// list.
    public var time: TimeOfDay {
        switch kind {
        case .appointment(let appointment): appointment.hours.from
        case .walkIn(let walkIn):
            walkIn.times.arrived.map { Amsterdam.local($0).time } ?? .startOfDay
        }
    }

    /// Whether it is over and nobody has said how it went. The clock decides nothing: it only asks.
    public func isUndecided(at now: LocalTime) -> Bool {
        guard !state.isDecided else { return false }
        guard let appointment else { return day < now.day }
        return LocalTime(day: day, time: appointment.hours.to) <= now
    }

    /// Minutes waited at a moment of its own day; nil where nobody waited or it was not written
    /// down.
    public func waited(at now: LocalTime) -> Int? {
        let isOpen = times.called == nil && times.ended == nil
        guard !isOpen || day == now.day else { return nil }
        return times.waited(until: Amsterdam.importing(now))
    }
}
