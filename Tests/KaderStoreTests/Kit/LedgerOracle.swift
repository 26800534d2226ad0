import Foundation
import GRDB
import KaderDomain

@testable import KaderStore

/// The rules of the ledger, checked the slow way: every claim against every other, from the rows of
/// spreekuren and appointments alone, with Foundation's calendar.
struct LedgerOracle {
    private(set) var claims: Set<Claim> = []
    private let stored: Set<Claim>

    struct Claim: Hashable {
        let layer: String
        let resource: String
        let from: Int
        let until: Int
        let thing: String
        let spreekuur: String
        let isClient: Bool
    }

    init(_ store: Store) throws {
        let (shifts, visits, stored) = try store.queue.read { db in
            (try Self.shifts(db), try Self.visits(db), try Self.stored(db))
        }
        claims = Set(shifts + visits)
        self.stored = stored
    }

    /// What is wrong, in words; empty where all is well.
    var faults: [String] {
        var faults = stored.symmetricDifference(claims).map { "not as the rows say: \($0)" }
        let all = Array(claims)
        for (place, one) in all.enumerated() {
            for other in all[..<place]
            where one.layer == other.layer && one.resource == other.resource
                && one.from < other.until && other.from < one.until
            {
                faults.append("overlap: \(one) and \(other)")
            }
            if one.layer == "visit", !one.isClient, !all.contains(where: { one.lies(in: $0) }) {
                faults.append("outside its spreekuur: \(one)")
            }
        }
        return faults
    }

    private static func shifts(_ db: Database) throws -> [Claim] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM spreekuur WHERE isWithdrawn = 0 AND cancellation IS NULL"
        ).flatMap { row in
            (list(row["staff"]) + list(row["rooms"])).map {
                claim("shift", $0, row, spreekuur: row["id"])
            }
        }
    }

    private static func visits(_ db: Database) throws -> [Claim] {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM appointment WHERE isWithdrawn = 0 AND state NOT LIKE '%cancelled'"
        ).flatMap { row in
            let client: String = row["contact"]
            let others = list(row["consulenten"]) + [row["room"] as String?].compactMap { $0 }
            return others.map { claim("visit", $0, row, spreekuur: row["spreekuur"]) }
                + [claim("visit", client, row, spreekuur: row["spreekuur"], isClient: true)]
        }
    }

    private static func stored(_ db: Database) throws -> Set<Claim> {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT occupancy.*, spreekuur.id AS spreekuurId,
                    coalesce(appointment.id, spreekuur.id) AS thing,
                    coalesce(contact.id, room.id) AS resource
                FROM occupancy JOIN spreekuur ON spreekuur.pk = occupancy.spreekuur
                LEFT JOIN appointment ON appointment.pk = occupancy.appointment
                LEFT JOIN contact ON contact.pk = occupancy.person
                LEFT JOIN room ON room.pk = occupancy.room
                """)
        let claims = rows.map { row in
            Claim(
                layer: row["layer"], resource: row["resource"], from: row["from"],
                until: row["until"], thing: row["thing"], spreekuur: row["spreekuurId"],
                isClient: row["isClient"])
        }
        return Set(claims).count == claims.count ? Set(claims) : []
    }

    private static func claim(
        _ layer: String, _ resource: String, _ row: Row, spreekuur: String, isClient: Bool = false
    ) -> Claim {
        let (day, hours): (String, String) = (row["day"], row["hours"])
        let buffers = (row["buffers"] as String? ?? "0,0").split(separator: ",")
            .map { isClient ? 0 : 60 * (Int($0) ?? 0) }
        return Claim(
            layer: layer, resource: resource,
            from: second(day, String(hours.prefix(5))) - buffers[0],
            until: second(day, String(hours.suffix(5))) + buffers[1], thing: row["id"],
            spreekuur: spreekuur,
            isClient: isClient)
    }

    private static func list(_ json: String) -> [String] {
        (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }

    private static func second(_ day: String, _ time: String) -> Int {
        let parts = (day.split(separator: "-") + time.split(separator: ":")).compactMap { Int($0) }
        let moment = calendar.date(
            from: DateComponents(
                year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4]))
        return Int(moment?.timeIntervalSince1970 ?? 0)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        return calendar
    }()
}

extension LedgerOracle.Claim {
    fileprivate func lies(in shift: Self) -> Bool {
        shift.layer == "shift" && shift.resource == resource && shift.thing == spreekuur
            && shift.from <= from && until <= shift.until
    }
}
