/// A registration of a member as the index keeps it.
struct SignalVisit: Sendable {
    /// Its ``ISOWeek/number``.
    let week: Int32

    /// Which facets, see ``SignalTouched``.
    let facets: Int32

    /// The one registered before it, of the same member, as a place in ``SignalIndex/visits``.
    var before: Int32?
}
