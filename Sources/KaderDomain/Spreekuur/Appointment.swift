/// A person's appointment at a spreekuur by appointment (S47).
///
/// Always true of an appointment: it has consulenten, each once, none of whom is the person; what
/// its service asks beyond that is checked where it is made, because terms change and appointments
/// stay; neither end, buffers included, lies in the hour of a clock change or over midnight.
public struct Appointment: Hashable, Identifiable, Sendable {
    public let id: Identifier<Appointment>
    public let spreekuur: Spreekuur.ID
    public let contact: Contact.ID
    public let service: Service
    public let day: Day
    public let hours: Hours
    public let consulenten: [Contact.ID]

    /// Nil online.
    public let room: Room.ID?

    /// As they were when it was made.
    public let buffers: Buffers

    /// What was let go of for it, or nil.
    public let waiver: Waiver?
    public let note: String
    public let state: AppointmentState

    /// Nil while it stands, and where it was cancelled without one.
    public let code: CancellationCode?

    /// Why it is cancelled in words, or blank.
    public let reason: String

    /// As the desk wrote them down.
    public let times: VisitTimes

    /// Who come along and count under the person (S51), in ``householdRange``.
    public let housemates: Int

    /// The day on which the person was called or mailed about it. Nil again when it is moved.
    public var remindedOn: Day?

    /// The day on which the person was told that it is cancelled. Nil while it stands.
    public var toldOn: Day?

    /// What the person is there for.
    public let interval: Interval

    /// What consulenten and room are held for: with the buffers.
    public let hold: Interval

    /// How many may come along to the tax return: what fits at a table in one appointment.
    public static let householdRange = 0...9

    /// - Throws: what of ``SpreekuurError`` its rules say, ``SpreekuurError/tooManyHousemates(_:)``
    ///   among them: only to the tax return somebody comes along.
    public init(
        id: Identifier<Appointment>, spreekuur: Spreekuur.ID, contact: Contact.ID,
        service: Service, on day: Day, during hours: Hours, with consulenten: [Contact.ID],
        in room: Room.ID?, buffers: Buffers = .none, waiver: Waiver? = nil, note: String = "",
        state: AppointmentState = .planned, code: CancellationCode? = nil, reason: String = "",
        times: VisitTimes = .none, housemates: Int = 0
    ) throws(SpreekuurError) {
        guard service.isByAppointment else { throw .walkInOnly(service) }
        let household = service.isInCampaign ? Self.householdRange : 0...0
        guard household.contains(housemates) else { throw .tooManyHousemates(household) }
        guard !consulenten.isEmpty else { throw .understaffed(needed: 1, given: 0) }
        guard Set(consulenten).count == consulenten.count else { throw .sameConsulentTwice }
        guard !consulenten.contains(contact) else { throw .advisesThemselves }
        guard let held = buffers.around(hours) else { throw .outsideSpreekuur }
        self.id = id
        self.spreekuur = spreekuur
        self.contact = contact
        self.service = service
        self.day = day
        self.hours = hours
        self.consulenten = consulenten
        self.room = room
        self.buffers = buffers
        self.waiver = waiver
        self.note = note
        self.state = state
        self.code = code
        self.reason = reason
        self.times = times
        self.housemates = housemates
        interval = try Interval(day, hours)
        hold = try Interval(day, held)
    }

    /// Whether it has as many consulenten and lasts as long as the service says now.
    ///
    /// - Throws: ``SpreekuurError/understaffed(needed:given:)``,
    ///   ``SpreekuurError/wrongLength(minutes:)``.
    public func check(under terms: ServiceTerms) throws(SpreekuurError) {
        let needed = waiver?.allows(.secondConsulent) == true ? 1 : terms.consulenten
        guard consulenten.count >= needed else {
            throw .understaffed(needed: needed, given: consulenten.count)
        }
        guard hours.minutes == terms.minutes else { throw .wrongLength(minutes: terms.minutes) }
    }

    /// Whether the person may still think that it stands: it was cancelled, not by them.
    public var isUntold: Bool {
        state == .cancelled && toldOn == nil && code?.isToBePassedOn == true
    }

    /// How many come: the person, and who come along.
    public var people: Int { 1 + housemates }

    /// The same appointment with another note, and as many housemates as given.
    public func noted(
        _ note: String, housemates: Int? = nil
    ) throws(SpreekuurError) -> Appointment {
        var noted = try Appointment(
            id: id, spreekuur: spreekuur, contact: contact, service: service, on: day,
            during: hours, with: consulenten, in: room, buffers: buffers, waiver: waiver,
            note: note, state: state, code: code, reason: reason, times: times,
            housemates: housemates ?? self.housemates)
        (noted.remindedOn, noted.toldOn) = (remindedOn, toldOn)
        return noted
    }
}
