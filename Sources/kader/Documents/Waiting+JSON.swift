import KaderDomain
import KaderExchange

extension WaitingLine {
    var json: JSON {
        [
            "id": .text(id.description), "contact": .text(entry.contact.description),
            "contactName": .text(name), "phone": .text(phone), "email": .text(email),
            "service": .text(entry.service.rawValue),
            "places": .array(entry.places) { .text($0.description) },
            "housemates": .whole(entry.housemates),
            "part": .text(of: entry.part?.rawValue), "lastDay": .text(of: entry.lastDay),
            "since": .text(entry.since.iso8601), "state": .text(entry.state.name.rawValue),
            "offeredUntil": .text(of: entry.state.offer?.until.iso8601),
            "appointment": appointment?.json ?? .null,
        ]
    }
}

extension UpkeepReport {
    var json: JSON {
        [
            "lapsed": .array(lapsed) { .text($0) }, "offered": .array(offered) { $0.json },
            "expired": .array(expired) { .text($0) },
        ]
    }
}

extension Reminder {
    var json: JSON { .object(reach.followed(by: ["remindedOn": .text(of: remindedOn)])) }

    private var reach: JSON.KeyedValues {
        ["phone": .text(phone), "email": .text(email), "appointment": appointment.json]
    }

    /// Of an appointment that was cancelled.
    var cancellation: JSON {
        .object(
            (["kind": .text("cancellation"), "id": .text(id.description)] as JSON.KeyedValues)
                .followed(by: reach))
    }
}
