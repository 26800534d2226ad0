/// When a series ends.
public enum SeriesEnd: Hashable, Sendable {
    /// The last day on which it may come.
    case day(Day)

    /// After so many times, days that are left out counted too (RFC 5545: COUNT, then EXDATE). At
    /// least one.
    case count(Int)
}

extension SeriesEnd: CodedAsText {
    /// Reads `2027-06-30` or `10x`.
    public init?(_ description: String) {
        if let day = Day(description) {
            self = .day(day)
        } else if description.hasSuffix("x"), let count = Int(description.dropLast()),
            count >= 1, "\(count)x" == description
        {
            self = .count(count)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .day(let day): day.description
        case .count(let count): "\(count)x"
        }
    }
}
