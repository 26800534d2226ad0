/// How far the union is in each region at each of three levels, and whether that rises (S30).
public struct Scorecard: Hashable, Sendable {
    /// The marks of each level of each region, by day.
    private var marks: [Place: [LevelMark]] = [:]

    private struct Place: Hashable, Sendable {
        let region: String
        let level: RegionLevel
    }

    public init(_ marks: [LevelMark] = []) {
        for mark in marks {
            self.marks[Place(region: mark.region, level: mark.level), default: []].append(mark)
        }
        for place in self.marks.keys { self.marks[place]?.sort { $0.day < $1.day } }
    }

    /// The mark that holds on a day; nil where none was made.
    public func mark(_ region: String, _ level: RegionLevel, on day: Day) -> LevelMark? {
        marks[Place(region: region, level: level)]?.last { $0.day <= day }
    }

    /// What was never marked counts as none.
    public func standing(_ region: String, _ level: RegionLevel, on day: Day) -> LevelStanding {
        mark(region, level, on: day)?.standing ?? .none
    }

    /// Whether a level stands higher (1), lower (-1) or as (0) a year before.
    public func trend(_ region: String, _ level: RegionLevel, on day: Day) -> Int {
        let (now, before) = (
            standing(region, level, on: day), standing(region, level, on: day.adding(months: -12))
        )
        return (now.steps - before.steps).signum()
    }

    /// At how many of the three levels the union has co-direction: 0...3, and 3 is the aim.
    public func reached(_ region: String, on day: Day) -> Int {
        RegionLevel.allCases.count { standing(region, $0, on: day) == .coDirection }
    }

    /// All marks of a region, the latest first.
    public func history(of region: String) -> [LevelMark] {
        RegionLevel.allCases.enumerated().flatMap { order, level in
            (marks[Place(region: region, level: level)] ?? []).map { (order, $0) }
        }.sorted { ($1.1.day, $0.0) < ($0.1.day, $1.0) }.map(\.1)
    }
}
