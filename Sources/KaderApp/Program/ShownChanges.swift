internal import KaderDomain
internal import KaderStore
internal import Synchronization

/// Up to which change this session has been told what to read again, over all its threads: what
/// somebody saved here is not read twice when the file stirs.
public final class ShownChanges: Sendable {
    private let newest = Mutex<Int64>(0)

    /// Everything until now counts as shown.
    func begin(with store: ActingStore) {
        let latest = (try? store.latestChange()) ?? 0
        newest.withLock { $0 = latest }
    }

    /// What changed since it was last asked, by whomever; nothing where nothing did, or where the file
    /// cannot be read now: then it comes the next time.
    func take(from store: ActingStore) -> Changed {
        let before = newest.withLock { $0 }
        guard let latest = try? store.latestChange(), latest > before,
            let kinds = try? store.changedKinds(since: before)
        else { return [] }
        let visits = kinds.contains("appointment") ? try? store.changedVisits(since: before) : []
        newest.withLock { $0 = max($0, latest) }
        return Changed(kinds, visits: visits)
    }
}
