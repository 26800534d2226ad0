import Foundation
import KaderDomain
import KaderStore
import Synchronization

/// What a key forces this process to be: one person, in one file, who reaches nothing else of the
/// machine.
struct Session: Hashable {
    let actor: Actor

    /// The fingerprint of the key.
    let key: String

    /// The file, whatever else is asked.
    let database: String

    /// The session that this process is; nil where no key forces it. Said once, before anything else.
    static var current: Session? { forced.withLock { $0 } }

    private static let forced = Mutex<Session?>(nil)

    func begin() { Self.forced.withLock { $0 = self } }

    /// Whether the key still lets this person in; false also where that cannot be read.
    func stands(in store: Store) -> Bool {
        (try? store.letsIn(actor, by: key)) ?? false
    }
}
