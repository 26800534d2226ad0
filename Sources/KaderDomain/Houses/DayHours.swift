/// When a house is open on one day: not at all, or in one or two parts.
///
/// Always true: at most two parts, by hour, with time between them.
public struct DayHours: Hashable, Sendable {
    public let parts: [Hours]

    public static let closed = DayHours(unchecked: [])

    /// - Returns: nil for more than two parts, or for parts that touch.
    public init?(_ parts: [Hours]) {
        let sorted = parts.sorted()
        guard sorted.count <= 2, zip(sorted, sorted.dropFirst()).allSatisfy({ $0.to < $1.from })
        else { return nil }
        self.parts = sorted
    }

    private init(unchecked parts: [Hours]) {
        self.parts = parts
    }

    public var isClosed: Bool { parts.isEmpty }

    /// Whether the house is open during all of these hours.
    public func contains(_ hours: Hours) -> Bool {
        parts.contains { $0.contains(hours) }
    }
}

extension DayHours: CodedAsText {
    /// Reads `09:00–12:30, 13:30–17:00`, also with plain hyphens and without the blank; a blank
    /// text is closed.
    public init?(_ description: String) {
        let texts = description.split(separator: ",").map { String($0).trimmed }
        let parts = texts.compactMap { Hours($0) }
        guard parts.count == texts.count, !texts.isEmpty || description.trimmed.isEmpty else {
            return nil
        }
        self.init(parts)
    }

    public var description: String { parts.map(\.description).joined(separator: ", ") }
}
