import KaderDomain
import KaderExchange
import KaderStore

extension Availability {
    var json: JSON {
        [
            "contact": .text(consulent.contact.description),
            "id": .text(consulent.id.description), "status": .text(consulent.status.rawValue),
            "languages": .texts(consulent.languages), "pattern": .texts(consulent.pattern),
            "exceptions": .texts(consulent.exceptions),
            "weeklyMaximum": consulent.weeklyMaximum.map { .whole($0) } ?? .null,
            "trainings": .array(trainings) { $0.json },
            "absences": .array(absences) { $0.json },
            "conflicts": .array(conflicts) { $0.json },
        ]
    }
}

extension Training {
    var json: JSON {
        [
            "id": .text(id.description), "service": .text(service.rawValue),
            "kind": .text(kind.rawValue), "done": .text(doneOn.description),
            "valid": .text(of: validUntil),
        ]
    }
}

extension Absence {
    var json: JSON { .object(members) }

    fileprivate var members: JSON.KeyedValues {
        [
            "id": .text(id.description), "from": .text(from.description),
            "until": .text(until.description), "hours": .text(of: hours),
            "reason": .text(reason), "calendar": .truth(isFromCalendar),
        ]
    }
}

extension Named<Absence> {
    var json: JSON {
        .object(
            role.members.followed(by: [
                "contact": .text(role.contact.description), "name": .text(name),
            ]))
    }
}

extension InterestConflict {
    var json: JSON {
        let (person, employer): (Contact.ID?, String?) =
            switch party {
            case .person(let other): (other, nil)
            case .employer(let name): (nil, name)
            }
        return [
            "id": .text(id.description), "person": .text(of: person),
            "employer": .text(of: employer), "role": .text(role), "from": .text(of: period.from),
            "until": .text(of: period.until),
        ]
    }
}

extension ConsulentLoad {
    var json: JSON {
        [
            "contact": .text(contact.description), "name": .text(name),
            "spreekuren": .whole(shifts), "minutes": .whole(minutes),
            "appointments": .whole(appointments),
        ]
    }
}

extension PairProposal {
    /// - Parameter names: of everybody in it.
    func json(_ names: [Contact.ID: String]) -> JSON {
        [
            "consulenten": .texts(consulenten),
            "consulentNames": .texts(consulenten.map { names[$0] ?? "" }),
            "minutes": .whole(merit.sum), "overdue": .texts(overdue),
            "experienced": .truth(merit.inexperience == 0),
        ]
    }
}
