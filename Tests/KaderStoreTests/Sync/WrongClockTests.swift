import KaderDomain
import KaderTesting
import Testing

@testable import KaderStore

/// Replicas whose clocks are wrong by years, and go backwards between two commands (issue 7): they come to
/// the same, and lose nothing.
@Suite struct WrongClockTests {
    private static let year: Int64 = 365 * 86_400_000

    @Test func whateverTheirClocksSayTheyEndWithTheSame() {
        forAll(Volume.of(200)) { seeded in
            let faults = try Self.faults(&seeded)
            guard faults.isEmpty else { throw Unsound(what: faults) }
            return true
        }
    }

    /// The walk above can fail: it finds a replica that stamps by its clock alone, as if it forgot how late
    /// it is from what it made and took in.
    @Test func aReplicaThatStampsByItsClockAloneIsFound() {
        let found = (1...12).count { seed in
            var seeded = Seeded(UInt64(seed))
            let faults = Result {
                try Self.faults(&seeded) { office in
                    try office.store.tamper(
                        "UPDATE meta SET value = '0' WHERE key = 'latestStamp'")
                }
            }
            return (try? faults.get())?.isEmpty != true
        }
        #expect(found >= 10, "of twelve walks")
    }

    /// What is not the same everywhere, or lost, after a walk of three replicas.
    ///
    /// - Parameter plant: spoils a replica after each of its steps.
    private static func faults(
        _ seeded: inout Seeded, planting plant: (Office) throws -> Void = { _ in }
    ) throws -> [String] {
        let replicas = try Replicas(3)
        var lives = replicas.offices.map { OfficeLife($0, Seeded(seeded.next())) }
        var made: Set<Commit> = []
        for _ in 0..<45 {
            let at = seeded.int(in: 0...2)
            let office = replicas.offices[at]
            let error = Int64(seeded.int(in: -3...3)) * year
            try StampClock.$error.withValue(error) {
                if seeded.int(in: 0...3) == 0 {
                    try Replicas.bring(
                        from: seeded.pick(replicas.offices), to: office,
                        limit: seeded.int(in: 1...40))
                } else {
                    _ = try lives[at].step(as: office.acting("anna"))
                }
            }
            try plant(office)
            made.formUnion(try log(office))
        }
        try replicas.settle()
        let isWhole = try made.isSubset(of: log(replicas.offices[0]))
        return try replicas.differences() + (isWhole ? [] : ["something that was made is lost"])
    }

    /// Stamps of a replica only grow, and are later than all it has taken in.
    @Test func aClockThatGoesBackMakesNoEarlierStamp() throws {
        let replicas = try Replicas(2)
        let (one, other) = (replicas.offices[0], replicas.offices[1])
        try StampClock.$error.withValue(3 * Self.year) { try one.anna.add(one.newcomer()) }
        try StampClock.$error.withValue(-3 * Self.year) {
            try Replicas.bring(from: one, to: other)
            let old = try other.anna.contact(.named("new"))
            try other.anna.edit(
                Contact(id: old.id, name: old.name, phone: "06-00000077"), from: old)
        }
        try replicas.settle()
        #expect(try one.anna.contact(.named("new")).phone == "06-00000077")
        #expect(try one.anna.clashes().isEmpty, "who wrote it had seen the other")
        #expect(try replicas.differences() == [])
    }

    private static func log(_ office: Office) throws -> Set<Commit> {
        try Set(office.anna.commits(after: Knowledge(), limit: .max))
    }
}
