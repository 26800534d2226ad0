internal import GRDB
internal import KaderDomain

/// SQL of the list of people in one order: the stretches of an index that follow a place in it.
///
/// SQLite goes to a place in an index at once only where it is told by columns, and not by an
/// expression with columns. So what is left of one town, what comes after that town and who has
/// none are read one after another, each from its beginning.
struct PeopleWalk: Hashable {
    struct Stretch {
        let sql: String
        let arguments: StatementArguments
    }

    let order: PeopleOrder

    /// The table, or a view that shows of it those in sight.
    let table: String

    /// What ``PeoplePlace/init(_:)`` reads too.
    static let columns = ContactRecord.columns + ", pk, sortName"

    func stretches(after place: PeoplePlace?) -> [Stretch] {
        let sql = PeopleWalkSQL.of(self)
        guard let place else { return sql.everyone.map { Stretch(sql: $0, arguments: []) } }
        guard let lead = order.key.lead, !lead.isBlank(place) else {
            return [Stretch(sql: sql.beyond, arguments: columns(of: place))]
        }
        let given: StatementArguments = [lead.value(place)]
        return [
            Stretch(sql: sql.sameLead, arguments: given + columns(of: place)),
            Stretch(sql: sql.otherLead, arguments: given),
            Stretch(sql: sql.blank, arguments: []),
        ]
    }

    /// What decides besides the lead, in the order in which the statements ask for it.
    private func columns(of place: PeoplePlace) -> StatementArguments {
        switch order.key {
        case .name, .town: [place.name, place.entry]
        case .number: [place.number, place.name, place.entry]
        case .newest: [place.entry]
        }
    }
}

extension PeoplePlace {
    /// - Parameter row: of the ``PeopleWalk/columns``.
    init(_ row: Row) {
        self.init(
            entry: row["pk"], name: row["sortName"], town: row["town"],
            number: row["memberNumber"])
    }
}
