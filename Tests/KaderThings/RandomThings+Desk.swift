import KaderDomain
import KaderStore
import KaderTesting
import Testing

/// Who waits, who came in, whom to call back, crises, dossiers and settings.
extension RandomThings {
    /// - Parameter things: what was made before: appointments and employers among them.
    mutating func desk(
        _ people: [Contact.ID], _ things: [StoredThing]
    ) throws -> [StoredThing] {
        try waiting(people, things) + walkIns(people) + callbacks() + crises(people, things)
            + dossiers(people) + settings()
    }

    /// One in each state; who was offered or took something has that appointment.
    private mutating func waiting(
        _ people: [Contact.ID], _ things: [StoredThing]
    ) throws -> [StoredThing] {
        let appointments = things.compactMap { thing in
            if case .appointment(let visit) = thing { visit } else { nil }
        }
        let first = try #require(appointments.first { $0.service == .loopbaan })
        let offer = WaitingOffer(appointment: first.id, until: moment())
        return [
            .waitingEntry(try wait(people[0], .belasting, .waiting)),
            .waitingEntry(try wait(people[1], .loopbaan, .lapsed)),
            .waitingEntry(try wait(people[1], .werkInkomen, .withdrawn)),
            .waitingEntry(
                try wait(
                    first.contact, .loopbaan,
                    seeded.oneIn(2) ? .offered(offer) : .accepted(first.id))),
        ]
    }

    private mutating func wait(
        _ contact: Contact.ID, _ service: Service, _ state: WaitingState
    ) throws -> WaitingEntry {
        try WaitingEntry(
            id: id(), contact: contact, service: service,
            places: seeded.pick([[], [.online, .house("groningen")]]),
            part: seeded.pick([nil] + DayPart.allCases.map(Optional.some)),
            lastDay: seeded.oneIn(2) ? day() : nil,
            housemates: service.isInCampaign ? seeded.int(in: Appointment.householdRange) : 0,
            since: moment(), state: state,
            passed: seeded.oneIn(2) ? ["2026-11-24T14:00@groningen", "x@online"] : [])
    }

    private mutating func walkIns(_ people: [Contact.ID]) throws -> [StoredThing] {
        try AppointmentState.allCases.filter(WalkIn.states.contains).map { state in
            let walkIn = WalkIn(
                id: id(), house: "groningen", day: day(), number: seeded.int(in: 1...99),
                name: text(), contact: seeded.oneIn(2) ? seeded.pick(people) : nil, about: text(),
                consulent: seeded.oneIn(2) ? people[2] : nil, state: state,
                times: VisitTimes(
                    arrived: moment(), called: seeded.oneIn(2) ? moment() : nil,
                    ended: seeded.oneIn(2) ? moment() : nil))
            return .walkIn(try #require(walkIn))
        }
    }

    private mutating func callbacks() throws -> [StoredThing] {
        try [true, false].map { isDone in
            let taken = moment()
            return .callbackNote(
                try CallbackNote(
                    id: id(), name: title(), phone: text(), about: text(), taken: taken,
                    done: isDone ? taken + 60 : nil))
        }
    }

    mutating func moment() -> Instant {
        Instant(seconds: seeded.int(in: 1_700_000_000...1_800_000_000))
    }

    private mutating func settings() throws -> [StoredThing] {
        [
            .setting(try Setting(.offerHours, to: String(seeded.int(in: 49...300)))),
            .setting(try Setting(.message(.reminder, .nl), to: title() + " {naam} " + title())),
            .setting(try Setting(.term(seeded.pick(DeadlineTerm.allCases)), to: "11d")),
        ]
    }
}

// MARK: - Crises and dossiers

extension RandomThings {
    /// One that goes on and one that ended, with steps in every state.
    private mutating func crises(
        _ people: [Contact.ID], _ things: [StoredThing]
    ) throws -> [StoredThing] {
        let employer = try #require(
            things.lazy.compactMap { thing in
                if case .employer(let employer) = thing { employer } else { nil }
            }.first)
        let states: [Crisis.State] = [.open, .closed(on: day(), result: title())]
        return try states.flatMap { state -> [StoredThing] in
            let crisis = try Crisis(
                id: id(), employer: employer.id, began: day(), note: text(), state: state)
            return try [StoredThing.crisis(crisis)] + steps(of: crisis.id, people[3])
        }
    }

    private mutating func steps(
        of crisis: Crisis.ID, _ doer: Contact.ID
    ) throws -> [StoredThing] {
        let states: [CrisisStep.State] = [.open, .done(on: day()), .notNeeded(reason: title())]
        return try states.map { state -> StoredThing in
            .crisisStep(
                try CrisisStep(
                    id: id(), crisis: crisis, title(), due: day(),
                    role: seeded.oneIn(2) ? seeded.pick(CrisisRole.allCases) : nil,
                    owner: seeded.oneIn(2) ? doer : nil, state: state))
        }
    }

    /// One that is open and one that was closed, each with a line and one that corrects it.
    private mutating func dossiers(_ people: [Contact.ID]) throws -> [StoredThing] {
        try [true, false].flatMap { isOpen -> [StoredThing] in
            let opened = moment()
            let closing =
                isOpen
                ? nil : try Dossier.Closing(Amsterdam.local(opened).day + 9, because: title())
            let dossier = try Dossier(
                id: id(), of: people[7], about: title(), adviser: seeded.oneIn(2) ? people[8] : nil,
                opened: opened, by: seeded.pick(["anna", "bert"]),
                readers: seeded.pick([[], ["carla", "anna"]]),
                nextStep: isOpen ? title() : "", nextDay: isOpen && seeded.oneIn(2) ? day() : nil,
                closing: closing)
            let line = try DossierEntry(
                id: id(), in: dossier.id, written: opened + 60, by: "anna", title())
            let better = try DossierEntry(
                id: id(), in: dossier.id, written: opened + 120, by: "bert", title(),
                correcting: line.id)
            return [.dossier(dossier), .dossierEntry(line), .dossierEntry(better)]
        }
    }
}
