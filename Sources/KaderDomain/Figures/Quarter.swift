/// Three months of a year: `2026-Q4`.
public struct Quarter: Hashable, Comparable, Sendable {
    public let year: Int

    /// 1...4.
    public let number: Int

    public init(containing day: Day) {
        year = day.year
        number = (day.month + 2) / 3
    }

    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    /// Stops at the first day of all.
    public var firstDay: Day { Day(year: year, month: number * 3 - 2, day: 1) ?? .first }
    public var lastDay: Day { firstDay.adding(months: 2).lastOfMonth }

    /// The quarter that many later; earlier where negative.
    public func adding(_ quarters: Int) -> Quarter {
        Quarter(containing: firstDay.adding(months: 3 * quarters))
    }
}

extension Quarter: LosslessStringConvertible {
    /// Reads `2026-Q4` and nothing else.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == "Q",
            let year = Digits.read(parts[0], count: 4),
            let number = Digits.read(parts[1].dropFirst(), count: 1), (1...4).contains(number),
            let day = Day(year: year, month: number * 3, day: 1)
        else { return nil }
        self.init(containing: day)
    }

    public var description: String { "\(Digits.write(year, count: 4))-Q\(number)" }
}
