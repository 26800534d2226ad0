/// What was counted over some days, by place, service and quarter: everything else adds up from it.
public struct Figures: Hashable, Sendable {
    public private(set) var cells: [Cell: FigureTally] = [:]

    /// Whether places were left out, of which somebody does not see everything.
    public private(set) var isPart = false

    /// What a tally is of.
    public struct Cell: Hashable, Sendable {
        public let place: Place
        public let service: Service
        public let quarter: Quarter

        public init(_ place: Place, _ service: Service, _ quarter: Quarter) {
            self.place = place
            self.service = service
            self.quarter = quarter
        }
    }

    public init() {}

    public mutating func add(_ tally: FigureTally, to cell: Cell) {
        cells[cell, default: FigureTally()] = cells[cell, default: FigureTally()] + tally
    }

    /// Without the places of which not everything is seen: what is counted there is too little.
    public func seen(where isSeen: (Place) -> Bool) -> Figures {
        var seen = self
        seen.cells = cells.filter { isSeen($0.key.place) }
        seen.isPart = isPart || seen.cells.count < cells.count
        return seen
    }

    /// Where something was counted, by their keys.
    public var places: [Place] {
        Set(cells.keys.map(\.place)).sorted { $0.description < $1.description }
    }

    /// Of everything together.
    public var total: FigureTally { cells.values.reduce(FigureTally(), +) }

    /// One line for each group, by its key.
    ///
    /// Keys: a house's, `online`; a service's; a code of a region, blank for what lies in none;
    /// `2026-Q4`.
    ///
    /// - Parameter region: the code of the region of a house, or nil.
    public func lines(
        by grouping: FigureGrouping, region: (Vakbondshuis.Key) -> String?
    ) -> [FigureLine] {
        var groups: [String: FigureLine] = [:]
        for (cell, tally) in cells {
            let key = Self.key(of: cell, by: grouping, region)
            groups[key, default: FigureLine(key)].add(tally, in: cell.quarter)
        }
        return groups.values.sorted { $0.key < $1.key }
    }

    private static func key(
        of cell: Cell, by grouping: FigureGrouping, _ region: (Vakbondshuis.Key) -> String?
    ) -> String {
        switch grouping {
        case .house: cell.place.description
        case .service: cell.service.rawValue
        case .region: cell.place.house.flatMap(region) ?? ""
        case .quarter: cell.quarter.description
        }
    }
}
