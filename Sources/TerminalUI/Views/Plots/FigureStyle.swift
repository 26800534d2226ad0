/// How the figures of a plot are written.
public struct FigureStyle: Hashable, Sendable {
    /// `1.250,5`
    public static let dutch = FigureStyle(decimal: ",", grouping: ".")

    /// `1,250.5`
    public static let english = FigureStyle(decimal: ".", grouping: ",")

    /// Stands where there is no value.
    public static let missing = "–"

    public var decimal: String
    public var grouping: String

    /// What stands behind every figure, with its space: `" uur"`.
    public var unit: String

    public init(decimal: String, grouping: String, unit: String = "") {
        self.decimal = decimal
        self.grouping = grouping
        self.unit = unit
    }

    /// The value with this many decimals; by default as many as it has, at most two.
    ///
    /// What would not be told well so, very large or nearly 0, is written with an exponent:
    /// `1e+20`. Nil and what is not finite are ``missing``.
    public func text(_ value: Double?, decimals: Int? = nil) -> String {
        guard let value, value.isFinite else { return Self.missing }
        let places = min(max(0, decimals ?? 2), 9)
        let power = (0..<places).reduce(1.0) { result, _ in result * 10 }
        let scaled = (value.magnitude * power).rounded()
        guard scaled < 1e15, scaled > 0 || value == 0 else { return exponent(value) + unit }
        let sign = value < 0 ? "-" : ""
        return sign + fixed(UInt64(scaled), places, keepsZeros: decimals != nil) + unit
    }

    private func exponent(_ value: Double) -> String {
        String("\(value)".flatMap { $0 == "." ? Array(decimal) : [$0] })
    }

    /// `number` divided by ten to the power `places`.
    private func fixed(_ number: UInt64, _ places: Int, keepsZeros: Bool) -> String {
        let bare = String(number)
        let digits = String(repeating: "0", count: max(0, places + 1 - bare.count)) + bare
        var fraction = digits.suffix(places)
        if !keepsZeros { while fraction.last == "0" { fraction.removeLast() } }
        let whole = grouped(digits.dropLast(places))
        return fraction.isEmpty ? whole : whole + decimal + fraction
    }

    private func grouped(_ digits: Substring) -> String {
        let first = digits.count % 3
        var groups = first > 0 ? [digits.prefix(first)] : []
        var rest = digits.dropFirst(first)
        while !rest.isEmpty {
            groups.append(rest.prefix(3))
            rest = rest.dropFirst(3)
        }
        return groups.joined(separator: grouping)
    }
}
