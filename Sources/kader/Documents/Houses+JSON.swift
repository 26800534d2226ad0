import KaderDomain
import KaderExchange

extension OpeningHours {
    /// A key a weekday, each a list of parts: empty where the house is closed.
    var json: JSON {
        .object(
            JSON.KeyedValues(
                [("house", .text(house))]
                    + Weekday.allCases.map { weekday in
                        (weekday.name.en.lowercased(), .array(self[weekday].parts) { $0.json })
                    }))
    }
}

extension Hours {
    fileprivate var json: JSON {
        ["start": .text(from.description), "end": .text(to.description)]
    }
}

extension Closure {
    var json: JSON {
        [
            "id": .text(id.description), "house": .text(of: house),
            "from": .text(first.description), "until": .text(last.description),
            "reason": .text(reason),
        ]
    }
}

extension Holiday {
    func json(in calendar: HouseCalendar, _ language: Language) -> JSON {
        [
            "day": .text(day.description), "code": .text(rule.code), "name": .text(name[language]),
            "open": .truth(calendar.isOpen(on: self)),
            "chosen": .truth(calendar.choices.contains { $0.rule == rule.code }),
        ]
    }
}

extension SessionProposal {
    func json(_ language: Language) -> JSON {
        [
            "service": .text(service.rawValue), "house": .text(of: place.house),
            "online": .truth(place == .online), "day": .text(day.description),
            "start": .text(hours.from.description), "end": .text(hours.to.description),
            "comes": .truth(comes), "reason": .text(of: told(language)),
        ]
    }
}

extension RosterSession {
    func json(_ language: Language) -> JSON {
        [
            "session": proposal.json(language),
            "consulenten": .array(staff) {
                ["id": .text($0.role.description), "name": .text($0.name)]
            },
            "overdue": .texts(overdue),
        ]
    }

    func cells(_ language: Language) -> [String] {
        SeriesCommand.cells(proposal, language) + [staff.map(\.name).joined(separator: ", ")]
    }
}

extension SeriesEntry {
    var json: JSON {
        [
            "id": .text(id.description), "service": .text(series.service.rawValue),
            "house": .text(of: series.place.house), "online": .truth(series.place == .online),
            "start": .text(series.hours.from.description),
            "end": .text(series.hours.to.description), "consulenten": .texts(series.staff),
            "rooms": .texts(series.rooms), "recurrence": .text(series.recurrence.description),
            "first": .text(series.first.description),
            "until": .text(series.days.last?.description ?? ""),
            "exceptions": .texts(series.exceptions), "next": .text(next.description),
            "coming": .whole(coming),
        ]
    }
}
