internal import GRDB
internal import KaderDomain

/// A row of `closure`. Its first and last day are one field, `2027-07-26/2027-08-06`, so that a
/// merge never makes one that ends before it begins.
struct ClosureRecord: Record {
    static let kind = ThingKind("closure", fields: ["house", "days", "reason"])

    let id: String
    let house: String?
    let days, reason: String

    init(_ closure: Closure) {
        id = closure.id.description
        house = closure.house
        days = "\(closure.first)/\(closure.last)"
        reason = closure.reason
    }

    init(row: Row) {
        id = row["id"]
        house = row["house"]
        days = row["days"]
        reason = row["reason"]
    }

    var fields: [DatabaseValue] {
        [house.databaseValue, days.databaseValue, reason.databaseValue]
    }

    func value() throws -> Closure {
        let ends = days.split(separator: "/").compactMap { Day(String($0)) }
        guard ends.count == 2, let id = Closure.ID(id),
            let closure = Closure(
                id: id, house: house, first: ends[0], last: ends[1], reason: reason)
        else { throw unreadable }
        return closure
    }
}
