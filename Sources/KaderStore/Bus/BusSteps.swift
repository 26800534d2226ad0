internal import KaderDomain

/// Counts the parts of making a laptop, and stops between two of them.
final class BusSteps {
    private let goesOn: (BusProgress) -> Bool
    private var done = 0

    init(_ goesOn: @escaping (BusProgress) -> Bool) { self.goesOn = goesOn }

    /// Says that a part begins.
    ///
    /// - Throws: ``BusError/stopped``.
    func begin(_ part: BusPart) throws {
        guard goesOn(BusProgress(part, done: done, total: BusSubset.parts)) else {
            throw BusError.stopped
        }
        done += 1
    }
}
