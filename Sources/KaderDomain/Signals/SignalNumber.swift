/// Numbers of signals as people read them: no more digits than they are worth.
enum SignalNumber {
    /// One decimal below ten, none above; "minder dan 0,1" for what is nearly nothing.
    static func expected(_ value: Double) -> Phrase {
        if value < 0.05 { return Phrase(nl: "minder dan 0,1", en: "less than 0.1") }
        if value >= 9.95 { return Phrase(same: String(Int(value.rounded()))) }
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
        guard rest > 0 else { return Phrase(same: String(whole)) }
        return Phrase(nl: "\(whole),\(rest)", en: "\(whole).\(rest)")
    }

    /// `komt ruwweg eens in de 170 jaar voor`: two digits at most. Beyond a thousand years the
    /// method no longer knows, so no more is claimed.
    static func recurrence(_ years: Double) -> Phrase {
        if years > 1000 {
            return Phrase(
                nl: "komt minder dan eens in de 1.000 jaar voor",
                en: "happens less than once in 1,000 years")
        }
        let rounded = Int(years < 10 ? years.rounded() : twoDigits(years))
        guard rounded > 1 else {
            return years < 0.75
                ? Phrase(
                    nl: "komt vaker dan eens per jaar voor", en: "happens more than once a year")
                : Phrase(nl: "komt ruwweg eens per jaar voor", en: "happens roughly once a year")
        }
        return Phrase(
            nl: "komt ruwweg eens in de \(thousands(rounded, ".")) jaar voor",
            en: "happens roughly once in \(thousands(rounded, ",")) years")
    }

    static func members(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1 ? "1 lid" : "\(count) leden",
            en: count == 1 ? "1 member" : "\(count) members")
    }

    static func weeks(_ count: Int) -> Phrase {
        Phrase(
            nl: count == 1 ? "1 week" : "\(count) weken",
            en: count == 1 ? "1 week" : "\(count) weeks")
    }

    /// - Parameter value: 10...1000.
    private static func twoDigits(_ value: Double) -> Double {
        let unit = value >= 99.5 ? 10.0 : 1
        return (value / unit).rounded() * unit
    }

    /// - Parameter value: 0...9999.
    private static func thousands(_ value: Int, _ mark: String) -> String {
        value < 1000
            ? String(value)
            : "\(value / 1000)\(mark)" + String("\(1000 + value % 1000)".dropFirst())
    }
}
