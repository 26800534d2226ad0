import KaderApp
import KaderDomain
import KaderExchange
import KaderStore

extension Slot {
    var json: JSON {
        [
            "spreekuur": .text(spreekuur.description), "service": .text(service.rawValue),
            "day": .text(day.description), "start": .text(hours.from.description),
            "end": .text(hours.to.description), "house": .text(of: place.house),
            "online": .truth(place == .online), "consulenten": .texts(consulenten),
            "room": .text(of: room),
        ]
    }
}

extension AgendaEntry {
    /// Whether all of its appointments are in sight.
    func isWhole(for reach: RoleReach) -> Bool {
        reach.sight(of: .readDesk, at: spreekuur.place) == .all
    }

    /// Its appointments are null for who does not see all of them: an empty list would say that there
    /// are none. Those that somebody sees of them are then in `appointmentsSeen`, which is null for who
    /// sees all or none.
    func json(for reach: RoleReach) -> JSON {
        [
            "id": .text(id.description), "service": .text(spreekuur.service.rawValue),
            "day": .text(spreekuur.day.description),
            "start": .text(spreekuur.hours.from.description),
            "end": .text(spreekuur.hours.to.description),
            "house": .text(of: spreekuur.place.house),
            "online": .truth(spreekuur.place == .online),
            "consulenten": .texts(spreekuur.staff), "consulentNames": .texts(staff),
            "rooms": .texts(spreekuur.rooms), "roomNames": .texts(rooms),
            "cancelled": .truth(spreekuur.isCancelled),
            "reason": .text(of: spreekuur.cancellation), "freeSlots": .whole(freeSlots),
            "forBus": .texts(forBus),
            "series": .text(of: spreekuur.origin?.series),
            "originalDay": .text(of: spreekuur.origin?.day),
            "appointments": isWhole(for: reach) ? .array(appointments) { $0.json } : .null,
            "appointmentsSeen": reach.sight(of: .readDesk, at: spreekuur.place) == .some
                ? .array(appointments) { $0.json } : .null,
        ]
    }
}

extension AppointmentEntry {
    var json: JSON {
        [
            "id": .text(id.description), "spreekuur": .text(appointment.spreekuur.description),
            "service": .text(appointment.service.rawValue),
            "day": .text(appointment.day.description),
            "start": .text(appointment.hours.from.description),
            "end": .text(appointment.hours.to.description), "house": .text(of: place.house),
            "online": .truth(place == .online),
            "contact": .text(appointment.contact.description), "contactName": .text(contact),
            "consulenten": .texts(appointment.consulenten),
            "consulentNames": .texts(consulenten), "room": .text(of: appointment.room),
            "roomName": .text(of: room), "state": .text(appointment.state.rawValue),
            "cause": .text(of: appointment.code?.rawValue),
            "reason": .text(appointment.reason),
            "waiver": .text(of: appointment.waiver?.description), "note": .text(appointment.note),
            "housemates": .whole(appointment.housemates),
        ]
    }
}

extension ServiceTerms {
    var json: JSON {
        [
            "service": .text(service.rawValue), "minutes": .whole(minutes),
            "consulenten": .whole(consulenten), "before": .whole(buffers.before),
            "after": .whole(buffers.after), "leadHours": .whole(leadHours),
            "horizonDays": horizonDays.map { .whole($0) } ?? .null,
            "openTo": .texts(Standing.allCases.filter(audience.contains).map(\.rawValue)),
            "card": .array(card.answers) {
                ["nl": .text($0.answer.nl), "en": .text($0.answer.en)]
            },
        ]
    }
}

extension SlotRefusal {
    func json(_ language: Language) -> JSON {
        [
            "reason": .text(code), "text": .text(Phrase(planning: self)[language]),
            "busy": .array(busy) { $0.json },
            "barred": .array(barred) { $0.json(language) },
        ]
    }

    /// Those who are busy; empty where another reason stands in the way.
    private var busy: [Holding] {
        if case .consulentenBusy(_, _, let busy) = self { busy } else { [] }
    }

    /// Those who cannot be asked; empty where another reason stands in the way.
    private var barred: [BarredStaff] {
        if case .notAvailable(let barred) = self { barred } else { [] }
    }

    private var code: String {
        switch self {
        case .notAvailable: "not-available"
        case .noSpreekuur: "no-spreekuur"
        case .outsideHours: "outside-hours"
        case .betweenSlots: "between-slots"
        case .inClockChange: "in-clock-change"
        case .inThePast: "in-the-past"
        case .walkInOnly: "walk-in-only"
        case .consulentenBusy: "consulenten-busy"
        case .roomsBusy: "rooms-busy"
        case .tooSoon: "too-soon"
        case .tooFar: "too-far"
        case .held: "held"
        case .keptForBus: "kept-for-bus"
        case .houseClosed: "house-closed"
        case .notInCampaign: "not-in-campaign"
        case .campaignFull: "campaign-full"
        }
    }
}

extension BarredStaff {
    fileprivate func json(_ language: Language) -> JSON {
        [
            "contact": .text(contact.description), "name": .text(name),
            "reasons": .texts(bars.map { $0.label[language] }),
        ]
    }
}

extension Holding {
    fileprivate var json: JSON {
        [
            "name": .text(name), "day": .text(day.description),
            "start": .text(hours.from.description), "end": .text(hours.to.description),
        ]
    }
}
