import KaderDomain
import KaderExchange
import KaderStore

extension PersonDetail {
    /// The person as a list gives them, and all that is theirs.
    var json: JSON {
        let own: JSON.KeyedValues = [
            "coming": .array(coming) { $0.json }, "past": .array(past) { $0.json },
            "functions": .array(roles) { $0.json },
            "parts": .texts(parts.map(\.id.description)),
            "dossiers": .array(dossiers) { $0.json },
            "services": .texts(consulent?.services.map(\.rawValue) ?? []),
        ]
        return .object(contact.members.followed(by: own))
    }
}

extension NetworkRole {
    fileprivate var json: JSON {
        [
            "function": .text(code), "network": .text(network), "theme": .text(of: theme),
            "from": .text(of: period.from), "until": .text(of: period.until),
        ]
    }

    private var code: String {
        switch kind {
        case .board(let role): role.rawValue
        case .official: "official"
        case .kaderlid: "kaderlid"
        case .member: "working-group"
        }
    }

    private var theme: String? {
        if case .member(let theme) = kind { theme } else { nil }
    }
}

extension Contact {
    var json: JSON { .object(members) }

    fileprivate var members: JSON.KeyedValues {
        [
            "id": .text(id.description), "name": .text(name.description),
            "given": .text(name.given), "infix": .text(name.infix),
            "family": .text(name.family), "standing": .text(standing.rawValue),
            "memberNumber": .text(memberNumber), "phone": .text(phone), "email": .text(email),
            "town": .text(town), "archived": .truth(isArchived),
            "mergedInto": .text(of: mergedInto),
        ]
    }
}

extension Named<Kaderlid> {
    var json: JSON {
        [
            "id": .text(role.id.description), "contact": .text(role.contact.description),
            "name": .text(name), "network": .text(of: role.network),
            "sector": .text(of: role.sector), "from": .text(of: role.period.from),
            "until": .text(of: role.period.until),
        ]
    }
}

extension Named<Consulent> {
    var json: JSON {
        [
            "id": .text(role.id.description), "contact": .text(role.contact.description),
            "name": .text(name), "houses": .texts(role.houses),
            "services": .texts(role.services.map(\.rawValue)), "online": .truth(role.isOnline),
            "status": .text(role.status.rawValue),
        ]
    }
}

extension Room {
    var json: JSON {
        [
            "id": .text(id.description), "house": .text(house), "name": .text(name),
            "kind": .text(kind.rawValue), "capacity": .whole(capacity),
            "archived": .truth(isArchived),
        ]
    }
}

extension Resemblance {
    var json: JSON { ["contact": contact.json, "reasons": .texts(reasons.map(\.rawValue))] }
}
