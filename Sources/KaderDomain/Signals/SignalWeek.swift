/// What is counted in one week of a series.
struct SignalWeek: Equatable, Sendable {
    /// Members whose first visit it was.
    var fresh: Int32 = 0

    /// Members who came, and visits without a name.
    var present: Int32 = 0

    /// Members who came and had not in the 52 weeks before.
    var joined: Int32 = 0

    /// Members who came and did not in the 52 weeks after.
    var leaving: Int32 = 0
}
