import ArgumentParser
import KaderApp
import KaderDomain
import KaderExchange
import KaderReference

extension BusPlan {
    var json: JSON {
        [
            "id": .text(of: trip.id), "day": .text(of: trip.day), "title": .text(of: trip.title),
            "state": .text(of: trip.state.rawValue), "laptop": .text(of: trip.laptop),
            "crew": .texts(crew), "note": .text(of: trip.note),
            "stops": .array(stops) { ListedThing($0).json },
            "slots": .array(slots) { ListedThing($0).json },
        ]
    }
}

extension BusVisit {
    var json: JSON {
        [
            "id": .text(of: id), "at": .text(of: at), "place": .text(of: place),
            "service": .text(of: service.rawValue), "contact": .text(of: contact),
            "phone": .text(of: phone),
            "state": .text(of: state.rawValue),
            "alternatives": .array(alternatives) { .text(of: $0) },
        ]
    }
}

extension BusLoad {
    var json: JSON {
        [
            "trip": .text(of: trip), "preparedAt": .text(of: Amsterdam.local(at)),
            "preparedBy": .text(of: by),
            "places": .array(places) { .text(of: $0) }, "until": .text(of: until),
            "slots": .whole(slots),
            "persons": .array(persons) { person in
                [
                    "id": .text(of: person.id), "name": .text(of: person.name),
                    "fields": .texts(person.fields),
                ]
            },
        ]
    }
}

extension BusFigures {
    var json: JSON {
        [
            "trip": .text(of: trip.id), "day": .text(of: trip.day), "stop": .text(of: stop.id),
            "place": .text(of: stop.spot), "hours": .text(of: stop.hours),
            "information": .whole(count(of: .information)), "aid": .whole(count(of: .aid)),
            "talk": .whole(count(of: .talk)), "action": .whole(count(of: .action)),
            "intakes": .whole(intakes), "appointments": .whole(appointments),
            "byHour": .array(hours.sorted { $0.key < $1.key }) { hour, people in
                ["hour": .whole(hour), "people": .whole(people)]
            },
        ]
    }
}

extension Reference {
    /// - Throws: `ValidationError` where there is none of that key.
    func market(key: String) throws -> Market {
        guard let market = markets.first(where: { $0.key == key }) else {
            throw ValidationError("There is no market \(key). See: kader bus markets.")
        }
        return market
    }
}

extension Market {
    /// What a stop at it begins with; how certain it is stays beside it.
    func texts(_ language: Language) -> ListedTexts {
        let words = Phrase(
            nl: certainty.isCertain
                ? "weekmarkt" : "weekmarkt; niet zeker, vraag het na bij de gemeente",
            en: certainty.isCertain ? "market" : "market; not certain, ask the municipality")
        return [
            "spot": "\(place), \(town)", "municipality": municipalityCode,
            "hours": hours.map { "\($0.from)-\($0.to)" }, "note": words[language],
        ]
    }
}
