/// What a series is of.
enum SignalSeriesKey: Hashable, Sendable {
    case everywhere
    case region(String)
    case sector(String)
    /// Visits about an employer that named this sector.
    case employerInSector(employer: String, sector: String)
    case cell(SignalCell)

    var cell: SignalCell? { if case .cell(let cell) = self { cell } else { nil } }

    /// Whether a visit without a name is counted in it.
    var countsNobody: Bool {
        switch self {
        case .everywhere, .region: true
        case .sector, .employerInSector, .cell: false
        }
    }
}
