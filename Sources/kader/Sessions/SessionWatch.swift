import Foundation
import KaderDomain
import KaderStore

/// Ends a session that shows no screen when its key is taken back: looks five times a second, on a thread
/// and a connection of its own. What was under way is taken back by the database.
enum SessionWatch {
    static func begin(_ session: Session, in language: Language) throws {
        // Not read-only: such a connection may take a file that nobody has open for one
        // that stays as it is.
        let store = try Store.open(at: session.database)
        let thread = Thread {
            while session.stands(in: store) { usleep(200_000) }
            alarm(10)  // Where nobody reads what is said, it ends all the same.
            Output.tell(SessionRefusal.revoked.phrase[language])
            _exit(ExitStatus.notAllowed.rawValue)
        }
        thread.start()
    }
}
