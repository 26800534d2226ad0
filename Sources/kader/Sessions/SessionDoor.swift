import KaderDomain
import KaderStore

/// The door of a session: who comes in, what they ask, and a line in the log of each.
struct SessionDoor {
    private let session: Session

    init(_ session: Session) { self.session = session }

    /// - Throws: ``SessionRefusal/notAdmitted``.
    func admit() throws {
        let store = try Store.open(at: session.database)
        guard try store.letsIn(session.actor, by: session.key) else {
            try log(.refused, "key", in: store)
            throw SessionRefusal.notAdmitted
        }
    }

    /// - Returns: nil where the program itself is asked for.
    func request(_ asked: String?) throws -> SessionRequest? {
        guard let asked else { return nil }
        do {
            return try SessionRequest(asked)
        } catch {
            try log(.refused, SessionRequest.kind(of: asked))
            throw error
        }
    }

    /// Notes that it begins, does it, and notes how it ended.
    func noting(_ request: SessionRequest?, _ body: () throws -> Void) throws {
        try log(.began, request?.arguments.first ?? "")
        do {
            try body()
        } catch {
            try? log(.ended, error is SessionRefusal ? "refused" : "failed")
            throw error
        }
        try log(.ended, "")
    }

    private func log(_ act: AccessAct, _ detail: String) throws {
        try log(act, detail, in: Store.open(at: session.database))
    }

    private func log(_ act: AccessAct, _ detail: String, in store: Store) throws {
        var acting = store.as(session.actor)
        acting.way = .session(key: session.key)
        try acting.note(act, detail: detail)
    }
}
