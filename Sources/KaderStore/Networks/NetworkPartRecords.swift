internal import GRDB
internal import KaderDomain

/// A row of `boardFunction`.
struct BoardFunctionRecord: Record {
    static let kind = ThingKind(
        "boardFunction", fields: ["network", "contact", "role", "from", "until"],
        subject: "contact")

    let id, network, contact, role: String
    let from, until: String?

    init(_ function: BoardFunction) {
        id = function.id.description
        network = function.network.description
        contact = function.contact.description
        role = function.role.rawValue
        from = function.period.from?.description
        until = function.period.until?.description
    }

    init(row: Row) {
        id = row["id"]
        network = row["network"]
        contact = row["contact"]
        role = row["role"]
        from = row["from"]
        until = row["until"]
    }

    var fields: [DatabaseValue] {
        [network, contact, role].map(\.databaseValue) + [from, until].map { $0.databaseValue }
    }

    func value() throws -> BoardFunction {
        guard let id = BoardFunction.ID(id), let network = Network.ID(network),
            let contact = Contact.ID(contact), let role = BoardRole(rawValue: role),
            let period = Period(stored: from, until)
        else { throw unreadable }
        return BoardFunction(
            id: id, network: network, contact: contact, role: role, period: period)
    }
}

/// A row of `accompaniment`.
struct AccompanimentRecord: Record {
    static let kind = ThingKind(
        "accompaniment", fields: ["network", "official", "from", "until"], subject: "official")

    let id, network, official: String
    let from, until: String?

    init(_ accompaniment: Accompaniment) {
        id = accompaniment.id.description
        network = accompaniment.network.description
        official = accompaniment.official.description
        from = accompaniment.period.from?.description
        until = accompaniment.period.until?.description
    }

    init(row: Row) {
        id = row["id"]
        network = row["network"]
        official = row["official"]
        from = row["from"]
        until = row["until"]
    }

    var fields: [DatabaseValue] {
        [network, official].map(\.databaseValue) + [from, until].map { $0.databaseValue }
    }

    func value() throws -> Accompaniment {
        guard let id = Accompaniment.ID(id), let network = Network.ID(network),
            let official = Contact.ID(official), let period = Period(stored: from, until)
        else { throw unreadable }
        return Accompaniment(id: id, network: network, official: official, period: period)
    }
}

/// A row of `workingGroup`.
struct WorkingGroupRecord: Record {
    static let kind = ThingKind(
        "workingGroup", fields: ["network", "theme", "state", "others", "province", "members"])

    let id, network, theme, state, others, members: String
    let province: String?

    init(_ group: WorkingGroup) {
        id = group.id.description
        network = group.network.description
        theme = group.theme
        state = group.state.rawValue
        others = StoredList.text(group.others)
        province = group.province
        members = StoredList.text(group.members)
    }

    init(row: Row) {
        id = row["id"]
        network = row["network"]
        theme = row["theme"]
        state = row["state"]
        others = row["others"]
        province = row["province"]
        members = row["members"]
    }

    var fields: [DatabaseValue] {
        [network, theme, state, others].map(\.databaseValue)
            + [province.databaseValue, members.databaseValue]
    }

    func value() throws -> WorkingGroup {
        guard let id = WorkingGroup.ID(id), let network = Network.ID(network),
            let state = WorkingGroupState(rawValue: state),
            let others: [Network.ID] = StoredList.ids(others),
            let members: [Contact.ID] = StoredList.ids(members),
            let group = try? WorkingGroup(
                id: id, network: network, theme: theme, state: state, with: others,
                inProvince: province, members: members)
        else { throw unreadable }
        return group
    }
}
