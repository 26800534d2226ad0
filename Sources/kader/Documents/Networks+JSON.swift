import KaderDomain
import KaderExchange
import KaderStore

extension NetworkSummary {
    var json: JSON {
        [
            "id": .text(id.description), "name": .text(network.name),
            "regions": .texts(regions), "municipalities": .texts(network.municipalities),
            "chair": .text(of: chair), "official": .text(of: official),
            "activeGroups": .whole(activeGroups), "dormantGroups": .whole(dormantGroups),
            "archived": .truth(network.isArchived),
        ]
    }
}

extension NetworkDetail {
    var json: JSON {
        [
            "id": .text(network.id.description), "name": .text(network.name),
            "regions": .texts(network.regions), "municipalities": .texts(network.municipalities),
            "datedRegions": .array(network.dated) { $0.json },
            "archived": .truth(network.isArchived), "kaderleden": .whole(kaderleden),
            "board": .array(board) { $0.json }, "officials": .array(officials) { $0.json },
            "groups": .array(groups) { $0.json },
        ]
    }
}

extension Named<BoardFunction> {
    fileprivate var json: JSON {
        [
            "id": .text(role.id.description), "contact": .text(role.contact.description),
            "name": .text(name), "role": .text(role.role.rawValue),
            "from": .text(of: role.period.from), "until": .text(of: role.period.until),
        ]
    }
}

extension Named<Accompaniment> {
    fileprivate var json: JSON {
        [
            "id": .text(role.id.description), "contact": .text(role.official.description),
            "name": .text(name), "from": .text(of: role.period.from),
            "until": .text(of: role.period.until),
        ]
    }
}

extension WorkingGroup {
    fileprivate var json: JSON {
        [
            "id": .text(id.description), "theme": .text(theme), "state": .text(state.rawValue),
            "network": .text(network.description), "others": .texts(others.map(\.description)),
            "province": .text(of: province), "members": .texts(members.map(\.description)),
        ]
    }
}

extension NetworkRegion {
    fileprivate var json: JSON {
        [
            "region": .text(region), "from": .text(of: period.from),
            "until": .text(of: period.until),
        ]
    }
}
