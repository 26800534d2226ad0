/// How long an event lasts (RFC 5545, 3.3.6): days by the calendar, then seconds by the clock.
struct CalendarDuration: Hashable, Sendable {
    /// At most ten years.
    let days: Int
    let seconds: Int

    init(days: Int, seconds: Int) {
        self.days = days
        self.seconds = seconds
    }

    /// Reads `P2W`, `P1D`, `PT1H30M`, `P1DT12H`. Nil for anything else, and for a negative one.
    init?(_ text: String) {
        var scanner = text.uppercased()[...]
        if scanner.first == "+" { scanner.removeFirst() }
        guard scanner.popFirst() == "P" else { return nil }
        let halves = scanner.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let days = Self.sum(halves[0], ["W": 7, "D": 1]),
            let seconds = halves.count == 1
                ? 0 : Self.sum(halves[1], ["H": 3600, "M": 60, "S": 1]),
            !(halves[0].isEmpty && halves.count == 1), halves.count == 1 || !halves[1].isEmpty,
            days <= 3660, seconds <= 3660 * 86_400
        else { return nil }
        self.init(days: days, seconds: seconds)
    }

    /// `1H30M` by what each letter stands for.
    private static func sum(_ text: Substring, _ units: [Character: Int]) -> Int? {
        var (sum, rest) = (0, text)
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard digits.utf8.count <= 9, let number = Int(digits),
                let unit = rest.dropFirst(digits.count).first.flatMap({ units[$0] })
            else { return nil }
            sum += number * unit
            rest = rest.dropFirst(digits.count + 1)
        }
        return sum
    }
}
