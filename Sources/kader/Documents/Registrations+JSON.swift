import KaderDomain
import KaderExchange

extension Employer {
    var json: JSON {
        [
            "id": .text(id.description), "name": .text(name), "aliases": .texts(aliases),
            "sector": .text(sector), "municipality": .text(municipality),
            "official": .text(of: official), "archived": .truth(isArchived),
            "mergedInto": .text(of: mergedInto),
        ]
    }
}

extension EmployerDetail {
    var json: JSON {
        [
            "employer": employer.json, "officialName": .text(official),
            "establishments": .array(establishments) { $0.json },
            "parts": .array(parts) { $0.json }, "registrations": .whole(registrations),
        ]
    }
}

extension Establishment {
    var json: JSON {
        [
            "id": .text(id.description), "employer": .text(employer.description),
            "name": .text(name), "municipality": .text(municipality),
        ]
    }
}

extension Problem {
    var json: JSON {
        [
            "code": .text(code), "nl": .text(label.nl), "en": .text(label.en),
            "synonyms": .texts(synonyms), "active": .truth(isActive),
        ]
    }
}

extension RegistrationEntry {
    var json: JSON {
        let visit = registration
        return [
            "id": .text(visit.id.description), "day": .text(visit.day.description),
            "house": .text(of: visit.place.house), "online": .truth(visit.place == .online),
            "service": .text(visit.service.rawValue), "contact": .text(of: visit.contact),
            "name": .text(contact), "consulenten": .texts(visit.consulenten),
            "consulentNames": .texts(consulenten), "party": .text(visit.party.kind.rawValue),
            "employers": .texts(visit.party.employers), "employerNames": .texts(employers),
            "problems": .texts(visit.problems), "sector": .text(visit.sector),
            "region": .text(visit.region), "transition": .text(of: visit.transition?.rawValue),
            "urgency": .text(visit.urgency.rawValue), "deadline": .text(of: visit.deadline),
            "question": .text(visit.question), "advice": .text(visit.advice),
            "action": .text(visit.action), "actionBy": .text(visit.actionBy),
            "legal": .truth(visit.isLegal),
        ]
    }
}
