public import KaderDomain

extension DatedHours {
    /// As people write it in a field: `24-11-2026 09:00-12:00`.
    public var typed: String { "\(day.typed) \(hours.from)-\(hours.to)" }

    /// Reads days with hours, parted by commas: `24-11 9-12, vrijdag 13-17`; nil where one of them
    /// is none.
    public static func list(typed text: String, today: Day) -> [DatedHours]? {
        let parts = text.split(separator: ",").filter { !$0.allSatisfy(\.isWhitespace) }
        let hours = parts.compactMap { part -> DatedHours? in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard let last = words.last, let hours = Hours(typed: String(last)),
                let day = Day(typed: words.dropLast().joined(separator: " "), today: today)
            else { return nil }
            return DatedHours(day, hours)
        }
        return hours.count == parts.count ? hours : nil
    }
}
