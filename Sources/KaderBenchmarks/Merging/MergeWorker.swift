internal import Foundation
internal import KaderDemo
internal import KaderDomain
internal import KaderStore

/// One process that takes in commands of another replica, each of which adds a person, as `merge.c` does.
struct MergeWorker {
    private let acting: ActingStore
    private let count: Int
    private let isOwn: Bool
    private var dice: Dice

    /// As many as travel at once.
    private static let segment = 5000

    /// - Parameter arguments: database, how many; `own` where people are added here instead.
    init(_ arguments: ArraySlice<String>) throws {
        let arguments = Array(arguments)
        guard arguments.count >= 2, let count = Int(arguments[1]) else { throw BenchError.usage }
        acting = try Store.open(at: arguments[0]).as(try BookingGround.actor())
        self.count = count
        isOwn = arguments.last == "own"
        dice = Dice(isOwn ? UInt64(Date().timeIntervalSince1970 * 1000) : 7)
    }

    /// Prints how many in a second, and the longest transaction in milliseconds.
    func run() throws {
        guard !isOwn else { return try add() }
        var (worker, done, longest, sum) = (self, 0, 0.0, 0.0)
        while done < count {
            let size = min(Self.segment, count - done)
            let commits = (done..<done + size).map { worker.commit($0) }
            var report = MergeReport()
            sum += try Times.milliseconds { report = try acting.mergeInTurns(commits) }
            (longest, done) = (max(longest, report.longest / .milliseconds(1)), done + size)
        }
        print(String(format: "%.1f %.3f", Double(count) / (sum / 1000), longest))
    }

    private func add() throws {
        var dice = dice
        for number in 0..<count {
            guard let name = PersonName(given: "Jo", family: "Markt \(number)") else {
                throw BenchError.brokenTable
            }
            try acting.add(
                Contact(
                    id: .minted(at: 1_800_000_000_000, random: &dice), name: name,
                    phone: "06-12345678"))
        }
    }

    private mutating func commit(_ number: Int) -> Commit {
        let thing = Contact.ID.minted(at: 1_900_000_000_000, random: &dice).description
        let id = Contact.ID.minted(at: 1_900_000_000_000, random: &dice).description
        let fields = """
            {"given":"Jo","infix":"","family":"Elders \(number)","standing":"member",\
            "memberNumber":"","phone":"06-12345678","email":"","town":"Assen","isArchived":0,\
            "mergedInto":null,"isWithdrawn":0}
            """
        return Commit(
            id: id,
            stamp: Stamp(time: (1_900_000_000_000 << 16) + Int64(number), replica: "elsewhere"),
            actor: "bench", name: CommandName.addContact.rawValue, at: 1_800_000_000, undoes: nil,
            redoes: nil,
            changes: [
                Commit.Change(
                    kind: "contact", thing: thing, subject: thing, fields: fields, base: "{}",
                    isCreation: true)
            ])
    }
}
