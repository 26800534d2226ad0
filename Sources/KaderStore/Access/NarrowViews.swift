internal import GRDB
internal import KaderDomain

/// The temporary views through which one person sees the tables.
struct NarrowViews {
    private let rights: Rights
    private let actor: Actor

    init(_ rights: Rights, of actor: Actor) {
        self.rights = rights
        self.actor = actor
    }

    /// How much of a table they see.
    enum Sight { case all, some, none }

    func sight(of table: String) -> Sight {
        guard let rule = TableRule.all[table] else { return .none }
        guard let action = rule.action else { return rule.rows == nil ? .all : .some }
        guard rights.may(action) else { return .none }
        return rights.reachesAll(action) ? .all : .some
    }

    /// SQL: one view for each table of which they do not see everything, in place of older ones.
    var sql: String {
        let names = TableRule.all.keys.sorted()
        let dropping = names.map { "DROP VIEW IF EXISTS temp.\(quoted($0));" }
        let making = names.compactMap { name in
            condition(name).map { condition in
                "CREATE TEMP VIEW \(quoted(name)) AS \(rows(of: name, condition));"
            }
        }
        return (dropping + making + [inOrder]).joined(separator: "\n")
    }

    /// The people in sight once more, as the list of people has them.
    private var inOrder: String {
        let dropping = "DROP VIEW IF EXISTS temp.\(SeenPeople.list);"
        guard sight(of: "contact") == .some else { return dropping }
        return dropping + "CREATE TEMP VIEW \(SeenPeople.list) AS \(SeenPeople.listed);"
    }

    private func rows(of table: String, _ condition: String) -> String {
        if table == "contact", sight(of: table) == .some { return SeenPeople.rows }
        return "SELECT * FROM main.\(quoted(table)) AS this WHERE \(condition)"
    }

    private func quoted(_ name: String) -> String { name.quotedDatabaseIdentifier }

    /// SQL: which rows of `this`; nil where all.
    private func condition(_ table: String) -> String? {
        switch table {
        case "change": return ofThing()
        case "clash": return ofThing()
        case "parked":
            return "EXISTS (SELECT 1 FROM change AS of WHERE of.pk = this.change)"
        default: break
        }
        switch sight(of: table) {
        case .all: return nil
        case .none: return "0"
        case .some:
            let parts = own(table) + under(table) + persons(table)
            return parts.isEmpty ? nil : parts.map { "(\($0))" }.joined(separator: " AND ")
        }
    }

    private func own(_ table: String) -> [String] {
        guard let rows = TableRule.all[table]?.rows else { return [] }
        let hasId = ThingKind.all[table] != nil && table != "accessGrant"
        return [hasId ? "\(rows) OR this.id IN (SELECT id FROM temp.seenMade)" : rows]
    }

    private func under(_ table: String) -> [String] {
        guard let (column, above) = TableRule.all[table]?.above else { return [] }
        return ["EXISTS (SELECT 1 FROM \(above) AS above WHERE above.id = this.\(column))"]
    }

    /// What names a person is seen by who may see the person.
    private func persons(_ table: String) -> [String] {
        guard table != "contact", sight(of: "contact") != .all else { return [] }
        return (Link.byKind[table] ?? []).filter { $0.target == "contact" }.compactMap { link in
            let column = "this.\(quoted(link.field))"
            switch link.form {
            case .id:
                return "\(column) IS NULL OR \(column) IN (SELECT id FROM temp.seenContact)"
            case .owner(let tag):
                return """
                    \(column) IS NULL OR \(column) NOT LIKE '\(tag):%'
                        OR substr(\(column), \(tag.count + 2)) IN (SELECT id FROM temp.seenContact)
                    """
            case .list, .tagged, .cell, .answers: return nil
            }
        }
    }

    /// A row of the log is seen by who may see the thing.
    private func ofThing() -> String {
        let kinds = ThingKind.all.keys.sorted()
        let (whole, narrow) = (
            kinds.filter { condition($0) == nil }, kinds.filter { condition($0) != nil }
        )
        let cases = narrow.map { kind in
            "WHEN '\(kind)' THEN EXISTS (SELECT 1 FROM \(quoted(kind)) AS of WHERE of.id = this.thing)"
        }
        return """
            CASE this.kind \(cases.joined(separator: "\n"))
                ELSE this.kind IN (\(whole.map { "'\($0)'" }.joined(separator: ", "))) END
            """
    }
}
