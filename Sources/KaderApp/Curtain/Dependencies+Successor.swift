internal import KaderDomain
internal import KaderStore

extension Dependencies {
    /// The same for another person at the same desk.
    func handed(to next: Actor) -> Dependencies {
        var other = self
        let way = store.way
        other.store = store.store.as(next, at: store.clock, knowing: store.holidays)
        other.store.way = way
        return other
    }
}
