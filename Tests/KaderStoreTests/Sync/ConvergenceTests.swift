import GRDB
import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Replicas that work apart and come together in any order are the same in the end.
@Suite struct ConvergenceTests {
    @Test func whateverPeopleDoApartTheyEndWithTheSame() {
        forAll(Volume.of(300)) { seeded in
            let replicas = try Replicas(seeded.int(in: 3...5))
            try Self.walk(replicas, &seeded)
            let differences = try replicas.differences()
            guard differences.isEmpty else { throw Unsound(what: differences) }
            try Self.expectWhole(replicas)
            return true
        }
    }

    /// The walk above can fail: it finds a merge after which shows what came in last, not what was made
    /// last.
    @Test func aMergeByWhoComesLastIsFound() {
        let found = (1...16).count { seed in
            var seeded = Seeded(UInt64(seed))
            let differences = Result {
                let replicas = try Replicas(3)
                try Self.walk(replicas, &seeded, spoiling: Self.showLastCome)
                return try replicas.differences()
            }
            return (try? differences.get())?.isEmpty != true
        }
        #expect(found > 0, "of sixteen walks")
    }

    /// - Parameter spoil: gets what came in, where it came in.
    private static func walk(
        _ replicas: Replicas, _ seeded: inout Seeded,
        spoiling spoil: Replicas.Spoiling? = nil
    ) throws {
        var lives = replicas.offices.map { OfficeLife($0, Seeded(seeded.next())) }
        for _ in 0..<60 { try step(&lives, replicas, &seeded, spoil) }
        try replicas.settle(spoiling: spoil)
    }

    private static func showLastCome(_ office: Office, _ commits: [Commit]) throws {
        try office.store.queue.writeWithoutTransaction { db in
            for change in commits.flatMap(\.changes) {
                guard let kind = ThingKind.all[change.kind],
                    let present = try ThingRows(db).fields(of: kind, change.thing)
                else { continue }
                let fields = try ChangeRow.object(change.fields, db)
                    .filter { kind.fields.contains($0.key) && present[$0.key] != $0.value }
                guard !fields.isEmpty else { continue }
                try? db.inSavepoint {
                    try ThingRows(db).update(
                        kind, change.thing, fields, present.merging(fields) { $1 })
                    return .commit
                }
            }
        }
    }

    private static func step(
        _ lives: inout [OfficeLife], _ replicas: Replicas, _ seeded: inout Seeded,
        _ spoil: Replicas.Spoiling?
    ) throws {
        let at = seeded.int(in: 0...lives.count - 1)
        let acting = replicas.offices[at].acting(seeded.pick(["anna", "bert"]))
        switch seeded.int(in: 0...9) {
        case 0: try bring(to: replicas.offices[at], replicas, &seeded, spoil)
        case 1: try ifAllowed { _ = try acting.undo() }
        case 2: try ifAllowed { _ = try acting.redo() }
        case 3: try settleOne(acting, &seeded)
        default: _ = try lives[at].step(as: acting)
        }
    }

    /// A way that may be cut at any commit.
    private static func bring(
        to office: Office, _ replicas: Replicas, _ seeded: inout Seeded,
        _ spoil: Replicas.Spoiling?
    ) throws {
        let other = seeded.pick(replicas.offices)
        try Replicas.bring(
            from: other, to: office, limit: seeded.int(in: 1...40), spoiling: spoil)
    }

    private static func settleOne(_ acting: ActingStore, _ seeded: inout Seeded) throws {
        for clash in try acting.clashes() {
            guard case .field(_, let versions) = clash.form else { continue }
            let kept = seeded.pick(versions).stamp
            return try ifAllowed { try acting.settle(clash.id, keeping: kept) }
        }
    }

    private static func ifAllowed(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            guard OfficeLife.isRefusal(error) || error is ClashError else { throw error }
        }
    }

    /// Everything is in its table, readable, found and claimed, whatever contradicts.
    private static func expectWhole(_ replicas: Replicas) throws {
        let never: Set = [
            "integrity", "foreignKey", "unreadable", "searchText", "searchIndex", "missingClaim",
            "strayClaim", "wrongTime",
        ]
        for office in replicas.offices {
            let findings = try office.anna.check().filter { never.contains($0.rule) }
            guard findings.isEmpty else { throw Unsound(what: findings.map { "\($0)" }) }
            guard try office.store.count("parked") == 0 else {
                throw Unsound(what: ["something was parked"])
            }
        }
    }
}
