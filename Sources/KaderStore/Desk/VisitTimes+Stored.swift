internal import GRDB
internal import KaderDomain

extension VisitTimes {
    /// In the order of ``AppointmentRecord/times``.
    var stored: [DatabaseValue] {
        [arrived, called, ended].map { ($0?.seconds).databaseValue }
    }

    init(row: Row) {
        func instant(_ column: String) -> Instant? {
            (row[column] as Int?).map { Instant(seconds: $0) }
        }
        self.init(
            arrived: instant("arrivedAt"), called: instant("calledAt"), ended: instant("endedAt"))
    }

    /// By column.
    var named: [String: DatabaseValue] {
        Dictionary(zip(AppointmentRecord.times, stored), uniquingKeysWith: { $1 })
    }
}
