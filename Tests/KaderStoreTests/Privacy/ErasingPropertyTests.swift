import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Replicas on which people are forgotten while others work on them elsewhere.
@Suite struct ErasingPropertyTests {
    @Test func whoeverForgetsWhenTheyEndWithTheSameAndNobody() {
        forAll(Volume.of(200)) { seeded in
            let replicas = try Replicas(3)
            var lives = replicas.offices.map { OfficeLife($0, Seeded(seeded.next())) }
            for _ in 0..<50 { try Self.step(&lives, replicas, &seeded) }
            try replicas.settle()
            let differences = try replicas.differences()
            guard differences.isEmpty else { throw Unsound(what: differences) }
            for office in replicas.offices { try Self.expectForgotten(office) }
            return true
        }
    }

    private static func step(
        _ lives: inout [OfficeLife], _ replicas: Replicas, _ seeded: inout Seeded
    ) throws {
        let at = seeded.int(in: 0...lives.count - 1)
        let acting = replicas.offices[at].anna
        switch seeded.int(in: 0...9) {
        case 0:
            let other = seeded.pick(replicas.offices)
            try Replicas.bring(
                from: other, to: replicas.offices[at], limit: seeded.int(in: 1...40))
        case 1: try ifAllowed { _ = try acting.undo() }
        case 2:
            let contacts = try acting.contacts()
            guard !contacts.isEmpty else { return }
            let contact = seeded.pick(contacts)
            try ifAllowed { try acting.forget(anyway: contact.id) }
        case 3: try letGo(acting, &seeded)
        default: _ = try lives[at].step(as: acting)
        }
    }

    /// As retention does with a place on the waiting list or a role, whether it ended or not.
    private static func letGo(_ acting: ActingStore, _ seeded: inout Seeded) throws {
        let kind = seeded.pick(Nobody.links.keys.sorted())
        let ids = try acting.store.queue.read { db in
            try String.fetchAll(db, sql: "SELECT id FROM \(kind) ORDER BY id")
        }
        guard !ids.isEmpty else { return }
        let thing = ErasedThings.Thing(kind: kind, id: seeded.pick(ids))
        try acting.write(.applyRetention, .applyRetention) { writing in
            _ = try acting.forget(thing, because: .term, in: writing)
        }
    }

    private static func ifAllowed(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            guard OfficeLife.isRefusal(error) else { throw error }
        }
    }

    /// Whatever was erased, or hangs on it, is empty in its row and in every change.
    private static func expectForgotten(_ office: Office) throws {
        try office.store.queue.read { db in
            for row in try Row.fetchAll(db, sql: "SELECT kind, thing FROM erasure") {
                let thing = ErasedThings.Thing(kind: row["kind"], id: row["thing"])
                let left = try ErasedThings(db).left(below: thing)
                guard left.isEmpty else { throw Unsound(what: left.map { "left \($0)" }) }
                for change in try ChangeRow.all(of: thing.id, in: db)
                where change.kind == thing.kind {
                    let emptied = ErasedFields.erased(change.fields, of: thing.kind)
                    guard emptied == change.fields else {
                        throw Unsound(what: ["\(thing) in the log"])
                    }
                }
            }
        }
        let never: Set = ["integrity", "foreignKey", "unreadable", "searchText", "searchIndex"]
        let findings = try office.anna.check().filter { never.contains($0.rule) }
        guard findings.isEmpty else { throw Unsound(what: findings.map { "\($0)" }) }
    }
}
