/// A week of a series, in one number, so that many sort quickly: by series, then by week.
struct SeriesWeek: Comparable {
    private let packed: Int

    /// Weeks of the years 1 to 9999 lie between minus `shift` and `span - shift`.
    private static let span = 1 << 20
    private static let shift = 1 << 17

    init(_ series: Int, _ week: Int) { packed = series * Self.span + week + Self.shift }

    var series: Int { packed / Self.span }
    var week: Int { packed % Self.span - Self.shift }

    static func < (left: SeriesWeek, right: SeriesWeek) -> Bool { left.packed < right.packed }
}
