import GRDB
import KaderDomain
import KaderTesting

@testable import KaderStore

/// Copies of one office, each with people of its own at work, that come together now and then.
struct Replicas {
    let offices: [Office]

    /// The first holds the office; the others got all of it from there.
    init(_ count: Int) throws {
        let first = try Office(Self.store(0))
        let others = try (1..<count).map { try Office(Self.store($0), isFilled: true) }
        offices = [first] + others
        for other in others { try Self.bring(from: first, to: other) }
    }

    private static func store(_ number: Int) throws -> Store {
        try .inMemory(Founding(replica: "replica-\(number)", isDemo: true))
    }

    /// Brings what one has to another, the oldest first.
    ///
    /// - Parameters:
    ///   - limit: about how many changes, where the way is cut.
    ///   - spoil: gets what came in, where it came in: a fault that a test plants.
    /// - Returns: how many commits were new there.
    @discardableResult
    static func bring(
        from one: Office, to other: Office, limit: Int = .max, spoiling spoil: Spoiling? = nil
    ) throws -> Int {
        let commits = try one.anna.commits(after: other.anna.knowledge(), limit: limit)
        let taken = try other.anna.mergeInTurns(commits).taken
        try spoil?(other, commits)
        return taken
    }

    typealias Spoiling = (Office, [Commit]) throws -> Void

    /// Brings everything everywhere, until nobody learns anything new.
    ///
    /// - Throws: ``Unsound`` where that does not end.
    func settle(spoiling spoil: Spoiling? = nil) throws {
        for _ in 0..<10 {
            var news = 0
            for one in offices {
                for other in offices {
                    news += try Self.bring(from: one, to: other, spoiling: spoil)
                }
            }
            if news == 0 { return }
        }
        throw Unsound(what: ["they keep telling each other something new"])
    }

    /// How the replicas differ in what they show, what they remember and what they hold for people to
    /// settle. Empty where they are the same.
    func differences() throws -> [String] {
        let first = offices[0]
        let (shown, log) = (try Dump(first.store, hidden: true), try Self.log(first))
        let clashes = try Self.places(first)
        return try offices.dropFirst().flatMap { other in
            let steps = shown.difference(to: try Dump(other.store, hidden: true))
            let mine = try Self.places(other)
            return steps.map { "\(other.store.founding.replica) \($0)" }
                + (try Self.log(other) == log ? [] : ["the logs differ"])
                + clashes.symmetricDifference(mine).map { "clash \($0)" }
        }
    }

    private static func log(_ office: Office) throws -> Set<Commit> {
        try Set(office.anna.commits(after: Knowledge(), limit: .max))
    }

    /// Where the clashes are that a person is shown. What is only to be known is told where it was found.
    private static func places(_ office: Office) throws -> Set<String> {
        try Set(
            office.anna.clashes().compactMap { clash in
                switch clash.form {
                case .field(let field, let versions):
                    "\(clash.kind) \(clash.thing) \(field) \(Set(versions.map(\.stamp.description)).sorted())"
                case .overlap(_, let other): "overlap \(clash.thing) \(other.thing)"
                case .outside(let count): "outside \(clash.thing) \(count)"
                case .rule: "rule \(clash.kind) \(clash.thing)"
                case .gone: "gone \(clash.kind) \(clash.thing)"
                case .forgotten, .parted: nil
                }
            })
    }
}
