import KaderDomain
import KaderExchange

extension PersonRequestEntry {
    var json: JSON {
        [
            "id": .text(request.id.description), "right": .text(request.right.rawValue),
            "contact": .text(of: request.contact), "name": .text(name),
            "received": .text(request.received.description),
            "due": .text(request.due.description), "identified": .text(request.identified),
            "wish": .text(request.wish), "toldOn": .text(of: request.postponed?.toldOn),
            "postponedBecause": .text(of: request.postponed?.reason),
            "answeredOn": .text(of: request.closing?.day),
            "outcome": .text(of: request.closing?.outcome.rawValue),
            "answer": .text(of: request.closing?.answer),
            "ground": .text(of: request.closing?.ground),
        ]
    }
}

extension Breach {
    func json(at now: Instant) -> JSON {
        [
            "id": .text(id.description), "discovered": .text(discovered.iso8601),
            "due": .text(due.iso8601), "hoursLeft": hoursLeft(at: now).map(JSON.whole) ?? .null,
            "happened": .text(facts.happened), "whose": .text(facts.whose),
            "people": facts.count.map(JSON.whole) ?? .null, "data": .text(facts.data),
            "consequences": .text(facts.consequences), "measures": .text(facts.measures),
            "authority": Self.json(authority), "peopleTold": Self.json(people),
            "delay": .text(delay),
        ]
    }

    private static func json(_ notice: Notice?) -> JSON {
        switch notice {
        case .done(let at)?: ["at": .text(at.iso8601), "notBecause": .null]
        case .not(let reason)?: ["at": .null, "notBecause": .text(reason)]
        case nil: .null
        }
    }
}

extension Restriction {
    var json: JSON {
        [
            "id": .text(id.description), "contact": .text(contact.description),
            "because": .text(reason), "from": .text(from.description),
            "liftedOn": .text(of: liftedOn),
        ]
    }
}
