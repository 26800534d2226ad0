public import KaderDomain
public import KaderExchange
internal import KaderReference
internal import KaderStore

extension Dependencies {
    /// The spreekuren of a place on a day, as they are printed.
    public func dayList(at place: Place, on day: Day) throws -> DayList {
        let entries = try store.agenda(at: place, from: day, through: day)
        return DayList(
            entries, of: reference.name(of: place)[language], on: day,
            isFictional: store.founding.isDemo)
    }
}

extension Reference {
    /// What people call a place: the name of the house, or online.
    func name(of place: Place) -> Phrase {
        guard let key = place.house else { return Phrase(same: "online") }
        return house(key)?.name ?? Phrase(same: key)
    }
}
