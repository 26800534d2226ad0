/// For each facets the places of the series in which they count, each once; one list, so that it
/// is read quickly.
struct SignalTouched: Sendable {
    /// Of all facets, one after another.
    private(set) var places: [Int32] = []

    /// Where the places of each facets end.
    private var ends: [Int32] = []

    /// How many facets there are.
    var count: Int { ends.count }

    mutating func append(_ new: [Int]) {
        for place in new { places.append(Int32(place)) }
        ends.append(Int32(places.count))
    }

    /// Where in ``places`` those of these facets are.
    subscript(facets: Int) -> Range<Int> {
        (facets == 0 ? 0 : Int(ends[facets - 1]))..<Int(ends[facets])
    }
}
