/// Everything that was registered, counted so that a scan and one more registration are both quick.
///
/// A value: what it answers depends on which registrations it holds, not on their order, nor on
/// what was added and taken away before. A member counts for a cell in the week of the first visit
/// about it, however often the member returns (PRACTICE 4B: counting contacts gives some ten times
/// the false alarms).
public struct SignalIndex: Sendable {
    /// The first is the whole country.
    var series = [SignalSeries(.everywhere, scope: 0, margins: [])]

    /// By place among the series.
    var tallies = [SignalTally()]

    var places: [SignalSeriesKey: Int] = [.everywhere: 0]
    var facets: [SignalFacets: Int] = [:]

    var touched = SignalTouched()

    var members: [Contact.ID: Int] = [:]

    /// The last registered visit of each member, as a place in `visits`; nil where none is left.
    var newest: [Int32?] = []
    var visits: [SignalVisit] = []

    public init() {}

    public init(_ registrations: [SignalRegistration]) {
        members.reserveCapacity(registrations.count)
        visits.reserveCapacity(registrations.count)
        facets.reserveCapacity(registrations.count / 4)
        for index in registrations.indices {
            let week = ISOWeek.number(of: registrations[index].day)
            let facets = place(of: registrations[index].facets)
            if let member = registrations[index].member {
                keep(week, facets, of: place(of: member))
            } else {
                count(1, nobodyIn: week, facets)
            }
        }
        var scratch: [SeriesWeek] = []
        for member in newest.indices { count(1, member: member, &scratch) }
    }

    /// - Returns: the cells in which it counts. Others may change a little too: the visits with
    ///   which they are compared are shared.
    @discardableResult
    public mutating func add(_ registration: SignalRegistration) -> [SignalCell] {
        let (week, facets) = (week(of: registration), place(of: registration.facets))
        if let member = registration.member.map({ place(of: $0) }) {
            recount(member) { $0.keep(week, facets, of: member) }
        } else {
            count(1, nobodyIn: week, facets)
        }
        return registration.facets.cells
    }

    /// Takes away a registration that was added before, such as one that is undone or about to be
    /// changed. Nothing happens where its member has none like it; for a visit without a name that
    /// cannot be known.
    ///
    /// - Returns: the cells in which it counted.
    @discardableResult
    public mutating func remove(_ registration: SignalRegistration) -> [SignalCell] {
        let (week, facets) = (week(of: registration), place(of: registration.facets))
        if let member = registration.member.map({ place(of: $0) }) {
            recount(member) { $0.drop(week, facets, of: member) }
        } else {
            count(-1, nobodyIn: week, facets)
        }
        return registration.facets.cells
    }

    /// A member is counted as a whole: out, changed, and in again.
    private mutating func recount(_ member: Int, _ change: (inout SignalIndex) -> Void) {
        var scratch: [SeriesWeek] = []
        count(-1, member: member, &scratch)
        change(&self)
        count(1, member: member, &scratch)
    }

    private func week(of registration: SignalRegistration) -> Int {
        ISOWeek.number(of: registration.day)
    }
}
