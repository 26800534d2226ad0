internal import KaderDomain
internal import KaderStore

/// Makes the local networks of one region, with boards, officials and working groups.
struct NetworkMaker {
    let setting: Setting
    let region: String
    let towns: Towns
    let crew: Crew

    /// - Returns: the networks' ids, in the order of `names`.
    func make(_ names: [String]) throws -> [Network.ID] {
        var ids: [Network.ID] = []
        let share = max(1, crew.active.count / max(1, names.count))
        for (place, name) in names.enumerated() {
            let network = try network(name, place, of: names.count)
            try setting.batch.add(.network(network))
            ids.append(network.id)
            let members = Array(crew.active.dropFirst(place * share).prefix(share))
            try addBoard(of: network.id, from: members)
            try addKaderleden(of: network.id, members)
            try addOfficials(of: network.id, place, of: names.count)
            try addWorkingGroups(of: network.id, place)
        }
        return ids
    }

    private func network(_ name: String, _ place: Int, of count: Int) throws -> Network {
        let own = towns.municipalities.enumerated().filter { $0.offset % count == place }
        return try Network(
            id: setting.mint(), name: name, regions: [region],
            municipalities: own.map(\.element.code))
    }

    /// Chair, secretary, treasurer and so on; the first network has had another chair before.
    private func addBoard(of network: Network.ID, from members: [Contact.ID]) throws {
        let roles: [BoardRole] = [
            .chair, .secretary, .treasurer, .boardMember, .contactPerson, .boardMember,
        ]
        for (role, member) in zip(roles, members) {
            let years = setting.dice.int(in: 1...5)
            try add(member, role, network, from: years * 365)
        }
        guard let former = members.dropFirst(roles.count).first else { return }
        try add(former, .chair, network, from: 3200, until: 1900)
    }

    private func add(
        _ member: Contact.ID, _ role: BoardRole, _ network: Network.ID, from daysAgo: Int,
        until daysLater: Int? = nil
    ) throws {
        let function = BoardFunction(
            id: setting.mint(), network: network, contact: member, role: role,
            period: period(from: daysAgo, until: daysLater))
        try setting.batch.add(.function(function))
    }

    private func addKaderleden(of network: Network.ID, _ members: [Contact.ID]) throws {
        for member in members {
            let sector = setting.dice.chance(percent: 60) ? setting.dice.pick(setting.sectors) : nil
            let kaderlid = Kaderlid(
                id: setting.mint(), contact: member, network: network, sector: sector,
                period: period(from: setting.dice.int(in: 200...3000), until: nil))
            try setting.batch.add(.kaderlid(kaderlid))
        }
    }

    /// The last of several networks is waiting for an official; the first has had two.
    private func addOfficials(of network: Network.ID, _ place: Int, of count: Int) throws {
        guard !crew.officials.isEmpty, count == 1 || place < count - 1 else { return }
        let official = crew.officials[place / 2 % crew.officials.count]
        try add(official, network, from: 700, until: nil)
        if place == 0, let former = crew.officials.last, former != official {
            try add(former, network, from: 2400, until: 701)
        }
    }

    private func add(
        _ official: Contact.ID, _ network: Network.ID, from daysAgo: Int, until daysLater: Int?
    ) throws {
        let accompaniment = Accompaniment(
            id: setting.mint(), network: network, official: official,
            period: period(from: daysAgo, until: daysLater))
        try setting.batch.add(.official(accompaniment))
    }

    /// Two for each network; every third network has one that sleeps.
    private func addWorkingGroups(of network: Network.ID, _ place: Int) throws {
        for offset in 0..<2 {
            let theme = NetworkTexts.themes[(place * 2 + offset) % NetworkTexts.themes.count]
            let state: WorkingGroupState = offset == 1 && place % 3 == 1 ? .dormant : .active
            try setting.batch.add(
                .group(
                    WorkingGroup(id: setting.mint(), network: network, theme: theme, state: state)))
        }
    }

    private func period(from daysAgo: Int, until daysLater: Int?) -> Period {
        Period(from: setting.today - daysAgo, until: daysLater.map { setting.today - $0 })
            ?? .always
    }
}
