/// The yearly conference of a region, at which networks and sectors choose together what the union
/// does in the next year (S7).
///
/// Always true: who came is counted by sector, never by name, and every count is at least 1. One
/// per region and year: its identity follows from both.
public struct Conference: Hashable, Identifiable, Sendable {
    /// The first that is told of began "a few years" before 2021 (A:75-105).
    public static let years = 2015...2099
    static let mostPeople = 9_999

    public let region: String
    public let year: Int

    /// Nil while it is not known.
    public var day: Day?
    public var place: String

    /// How many came, by the code of a sector.
    public private(set) var attendance: [String: Int]
    public var note: String

    public var id: Identifier<Conference> { Self.id(region, year) }

    public static func id(_ region: String, _ year: Int) -> Identifier<Conference> {
        .named("conference \(region) \(year)")
    }

    /// - Throws: ``ConferenceError/wrongYear(_:)``, ``ConferenceError/wrongCount``.
    public init(
        region: String, year: Int, day: Day? = nil, place: String = "",
        attendance: [String: Int] = [:], note: String = ""
    ) throws(ConferenceError) {
        guard Self.years.contains(year), day.map({ $0.year == year }) != false else {
            throw .wrongYear(year)
        }
        let counts = attendance.filter { $0.value != 0 }
        guard counts.values.allSatisfy({ (1...Self.mostPeople).contains($0) }) else {
            throw .wrongCount
        }
        self.region = region
        self.year = year
        self.day = day
        self.place = place.trimmed
        self.attendance = counts
        self.note = note.trimmed
    }

    /// How many came.
    public var people: Int { attendance.values.reduce(0, +) }

    /// The plan that its choices are for: of the next year. Nil where plans of that year are none.
    public var plan: RegionPlan? { RegionPlan(region: region, year: year + 1) }
}

extension Conference {
    /// `ZW:12`, by sector.
    public var attendanceTexts: [String] {
        attendance.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
    }

    /// - Returns: nil where one is not so written, or a sector is there twice.
    public static func attendance(_ texts: [String]) -> [String: Int]? {
        var counts: [String: Int] = [:]
        for text in texts {
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count == 2, let count = Int(parts[1]), (1...mostPeople).contains(count),
                counts[parts[0]] == nil
            else { return nil }
            counts[parts[0]] = count
        }
        return counts
    }
}

/// Why a conference or what was said at it is not stored as asked.
public enum ConferenceError: Error, Hashable, Sendable {
    /// Outside ``Conference/years``, or not the year of the day.
    case wrongYear(Int)
    case wrongCount

    /// No sector, or several, are called that.
    case unknownSector(String)

    /// No plan and no choice has a campaign of that name; the names that are almost so.
    case unknownCampaign(String, near: [String])

    /// What is asked is what sectors, networks and campaigns say, not persons.
    case answeredByPerson
    case blank

    /// The conference is of a year of which no plan follows.
    case noPlanAfter(year: Int)

    /// It was made into a line of the plan already.
    case turnedAlready
}
