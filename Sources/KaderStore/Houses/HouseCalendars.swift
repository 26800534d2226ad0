internal import GRDB
internal import KaderDomain

/// The calendars of houses inside one transaction, each read once.
final class HouseCalendars {
    private let db: Database
    private let holidays: @Sendable () -> Holidays
    private var known: [String: HouseCalendar] = [:]

    init(_ db: Database, knowing holidays: @escaping @Sendable () -> Holidays) {
        self.db = db
        self.holidays = holidays
    }

    /// What the door does that day; online there is none.
    func day(_ day: Day, at place: Place) throws -> HouseDay {
        try place.house.map { try calendar(of: $0).on(day) } ?? .open
    }

    func calendar(of house: String) throws -> HouseCalendar {
        if let calendar = known[house] { return calendar }
        let calendar = HouseCalendar(
            house: house, opening: try opening(of: house), closures: try closures(of: house),
            choices: try choices(of: house), holidays: holidays())
        known[house] = calendar
        return calendar
    }

    /// The first holiday of that day that most people have off.
    func dayOff(on day: Day) -> Holiday? { holidays().dayOff(on: day) }

    private func opening(of house: String) throws -> OpeningHours? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM openingHours WHERE house = ? AND isWithdrawn = 0 ORDER BY pk")
        guard try statement.hasRow([house]) else { return nil }
        return try Row.fetchOne(statement).map {
            try OpeningHoursRecord(row: $0).value()
        }
    }

    private func closures(of house: String) throws -> [Closure] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT * FROM closure
                WHERE (house = ? OR house IS NULL) AND isWithdrawn = 0 ORDER BY days, pk
                """)
        guard try statement.hasRow([house]) else { return [] }
        return try Row.fetchAll(statement).map {
            try ClosureRecord(row: $0).value()
        }
    }

    private func choices(of house: String) throws -> [HolidayChoice] {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM holidayChoice WHERE house = ? AND isWithdrawn = 0 ORDER BY rule")
        guard try statement.hasRow([house]) else { return [] }
        return try Row.fetchAll(statement).map {
            try HolidayChoiceRecord(row: $0).value()
        }
    }
}
