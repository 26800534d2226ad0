import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// What a thing points to is asked for once for each table; what is told is as if each id had been.
@Suite struct LinkTests {
    private let office: Office
    private let group = "00000000-0000-7000-a000-000000000001"

    init() throws {
        office = try Office()
        try change(
            """
            INSERT INTO workingGroup (id, network, theme, state, isWithdrawn)
                VALUES ('\(group)', '\(office.network.id)', 'Jongeren', 'active', 0);
            UPDATE contact SET isWithdrawn = 1 WHERE id IN ('\(archived[0])', '\(archived[1])');
            """)
    }

    private var archived: [String] { office.people.suffix(2).map(\.id.description) }

    private func change(_ sql: String) throws {
        try office.store.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// Of people who are there, who are archived, and of nobody; one with what a JSON text escapes.
    private func members(_ seeded: inout Seeded) -> [String] {
        let present = office.people.map(\.id.description)
        let absent = ["", "x", "\\/\(present[0])", "00000000-0000-7000-a000-00000000000f"]
        return (0..<seeded.int(in: 0...6)).map { _ in
            seeded.oneIn(4) ? seeded.pick(absent) : seeded.pick(present)
        }
    }

    @Test func everyOneThatIsNotInSightIsTold() {
        let present = Set(office.people.map(\.id.description)).subtracting(archived)
        forAll(60) { seeded in
            let members = members(&seeded)
            let list = "[\(members.map { "\"\($0)\"" }.joined(separator: ","))]"
            try change("UPDATE workingGroup SET members = '\(list)' WHERE id = '\(group)'")
            var told: [StoreError] = []
            try office.store.queue.unsafeRead { db in
                try Link.refuseOutOfSight(WorkingGroupRecord.kind, group, db) { told.append($0) }
            }
            return told
                == members.filter { !present.contains($0) }
                .map { .notFound(kind: "contact", id: $0) }
        }
    }

    @Test func theFirstThatIsNotThereRefuses() {
        let present = Set(office.people.map(\.id.description))
        forAll(60) { seeded in
            let members = members(&seeded)
            let list = "[\(members.map { "\"\($0)\"" }.joined(separator: ","))]"
            let absent = members.first { !present.contains($0) }
            let refusal: StoreError? = office.store.queue.unsafeRead { db in
                do throws(any Error) {
                    try Link.refuseMissing(
                        WorkingGroupRecord.kind, ["members": list.databaseValue], db)
                    return nil
                } catch { return error as? StoreError }
            }
            return refusal == absent.map { .notFound(kind: "contact", id: $0) }
        }
    }
}
