internal import GRDB
internal import KaderDomain

/// Keeps one person, in one command, from changing what they may not see.
///
/// What is there already must be in sight before the command; what is new, and what a thing is made
/// to point to, must lie where they may work. So nobody gets sight of a thing by changing it.
final class Gate {
    private let rights: Rights
    private let queue: NarrowQueue
    private let views: NarrowViews

    /// What this command made: that is in sight for the rest of it.
    var made: Set<String> = []

    init(_ rights: Rights, _ queue: NarrowQueue) {
        self.rights = rights
        self.queue = queue
        views = NarrowViews(rights, of: queue.actor)
    }

    /// Whether they may see a thing, as the file was before this command.
    func shows(_ kind: ThingKind, _ id: String) throws -> Bool {
        switch views.sight(of: kind.name) {
        case .all: true
        case .none: made.contains(id)
        case .some: try made.contains(id) || isIn(kind.name, id)
        }
    }

    func may(_ action: StoreAction) -> Bool { rights.may(action) }

    /// - Throws: ``AccessError/notAllowed(action:givers:)`` for who may not write things of a kind.
    func refuseWriting(_ kind: ThingKind) throws {
        if let action = TableRule.all[kind.name]?.writing { try rights.refuse(action) }
    }

    /// - Throws: ``AccessError/outOfScope(kind:)``.
    func refuse(
        _ kind: ThingKind, _ id: String, from present: [String: DatabaseValue]?,
        to fields: [String: DatabaseValue]
    ) throws {
        if present != nil, try !shows(kind, id) { throw AccessError.outOfScope(kind: kind.name) }
        let changed = fields.filter { present?[$0.key] != $0.value }
        for link in Link.byKind[kind.name] ?? [] {
            guard let value = changed[link.field], let target = ThingKind.all[link.target] else {
                continue
            }
            for id in link.ids(in: value) where try !shows(target, id) {
                throw AccessError.outOfScope(kind: link.target)
            }
        }
        guard let rule = TableRule.all[kind.name] else { return }
        try refuseElsewhere(kind, rule, [present, changed].compactMap(\.self))
        try refuseGain(kind, rule, from: present, to: changed)
    }

    /// - Parameter states: the fields as they were, and as they become.
    private func refuseElsewhere(
        _ kind: ThingKind, _ rule: TableRule, _ states: [[String: DatabaseValue]]
    ) throws {
        guard let home = rule.home, let action = rule.writing, !rights.reachesAll(action) else {
            return
        }
        let houses = rights.houses(for: action)
        for state in states where try !isAt(home, state, houses) {
            throw AccessError.outOfScope(kind: kind.name)
        }
    }

    /// Nobody comes to see more by writing that of which it follows.
    private func refuseGain(
        _ kind: ThingKind, _ rule: TableRule, from present: [String: DatabaseValue]?,
        to changed: [String: DatabaseValue]
    ) throws {
        guard let gives = rule.gives, !changed.isEmpty else { return }
        let after = (present ?? [:]).merging(changed) { $1 }
        let isGained =
            switch gives {
            case .oneself(let column, let action):
                try present != nil && !rights.reachesAll(action) && changed[column] != nil
                    && isOneself(after[column])
            case .function(let person):
                try present != nil && isOneself(after[person])
                    && !isIn("seenNetwork", after["network"])
            case .coordinator:
                try rights.may(.readSignals) && !rights.reachesAll(.readSignals)
                    && isOneself(after["coordinator"])
                    && !isIn("seenSignalRegion", after["region"])
            case .regions(let columns):
                try !rights.reachesAll(.readPlans)
                    && columns.contains { try gainsRegion(present?[$0], changed[$0]) }
            case .colleague(let houses):
                try present != nil && !rights.reachesAll(.writeContacts)
                    && gainsHouse(present?[houses], changed[houses])
            }
        if isGained { throw AccessError.outOfScope(kind: kind.name) }
    }

    private func isOneself(_ person: DatabaseValue?) throws -> Bool {
        guard let id = person?.plainText else { return false }
        return try isIn("seenSelf", id)
    }

    /// A blank is everywhere.
    private func isIn(_ set: String, _ value: DatabaseValue?) throws -> Bool {
        guard let text = value?.plainText else { return true }
        return try isIn(set, text)
    }

    /// Of lists of regions, the codes first in each.
    private func gainsRegion(_ before: DatabaseValue?, _ after: DatabaseValue?) throws -> Bool {
        try added(before, after).contains { try !isIn("seenRegion", String($0.prefix(4))) }
    }

    private func gainsHouse(_ before: DatabaseValue?, _ after: DatabaseValue?) throws -> Bool {
        try added(before, after).contains { try isIn("seenHouse", $0) }
    }

    /// What a list holds that it did not hold.
    private func added(_ before: DatabaseValue?, _ after: DatabaseValue?) -> Set<String> {
        let items = { (value: DatabaseValue?) in
            Set(value?.plainText.map(StoredList.items) ?? [])
        }
        return items(after).subtracting(items(before))
    }

    /// Whether a thing with these fields is where they may work; where nothing is said about it, it is.
    private func isAt(
        _ home: TableRule.Home, _ fields: [String: DatabaseValue], _ houses: Set<String>
    ) throws -> Bool {
        switch home {
        case .house(let column):
            guard let value = fields[column] else { return true }
            return houses.contains(value.plainText ?? "")
        case .region(let column): return try isIn("seenRegion", fields[column])
        case .spreekuur(let column):
            guard let id = fields[column]?.plainText, !made.contains(id) else { return true }
            return try place(ofSpreekuur: id).map(houses.contains) ?? false
        }
    }

    private func place(ofSpreekuur id: String) throws -> String? {
        try queue.read(rights) { db in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT place FROM main.spreekuur WHERE id = ?"),
                arguments: [id])
        }
    }

    private func isIn(_ table: String, _ id: String) throws -> Bool {
        try queue.read(rights) { db in
            try Bool.fetchOne(
                db.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE id = ?"), arguments: [id])
                == true
        }
    }
}

extension Gate {
    /// The same error without the name of somebody whom they may not see.
    func discreet(_ error: any Error) throws -> any Error {
        switch error {
        case SpreekuurError.taken(let holding): return SpreekuurError.taken(try discreet(holding))
        case SpreekuurError.notMoved(let error):
            guard let cause = try discreet(error) as? SpreekuurError else { return error }
            return SpreekuurError.notMoved(cause)
        case MergeError.merged(let whole, _) where try !shows(ContactRecord.kind, "\(whole)"):
            return MergeError.merged(into: whole, name: Self.somebody)
        case WaitingError.othersFirst: return WaitingError.othersFirst(name: Self.somebody)
        default: return error
        }
    }

    private func discreet(_ holding: Holding) throws -> Holding {
        guard case .person(let id) = holding.resource,
            try !shows(ContactRecord.kind, id.description)
        else { return holding }
        return Holding(
            resource: holding.resource, name: Self.somebody, day: holding.day,
            hours: holding.hours)
    }

    /// In the place of a name.
    private static let somebody = "…"
}
