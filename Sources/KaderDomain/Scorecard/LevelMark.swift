/// How far the union is at one level of a region from a day on, with what shows it (S30).
///
/// Always true: anything but none has evidence. One a day for each level of a region: its identity
/// follows from the three.
public struct LevelMark: Hashable, Identifiable, Sendable {
    public let region: String
    public let level: RegionLevel
    public let day: Day
    public let standing: LevelStanding

    /// What shows it, in a sentence: a seat, an agreement, a house.
    public let evidence: String

    public var id: Identifier<LevelMark> { Self.id(region, level, day) }

    public static func id(
        _ region: String, _ level: RegionLevel, _ day: Day
    ) -> Identifier<LevelMark> {
        .named("\(region) \(level.rawValue) \(day)")
    }

    /// - Throws: ``ScorecardError/withoutEvidence``.
    public init(
        region: String, level: RegionLevel, day: Day, standing: LevelStanding, evidence: String
    ) throws(ScorecardError) {
        let evidence = evidence.trimmed
        guard standing == .none || !evidence.isEmpty else { throw .withoutEvidence }
        self.region = region
        self.level = level
        self.day = day
        self.standing = standing
        self.evidence = evidence
    }
}

/// Why a level is not marked.
public enum ScorecardError: Error, Hashable, Sendable {
    case withoutEvidence

    /// It says what is, not what will be.
    case inTheFuture(Day)
}
