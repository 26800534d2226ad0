import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Issue 3: what takes long says how far it is and can be stopped; nothing is left half done.
@Suite struct RetentionStoppingTests {
    private let office: Office

    init() throws {
        office = try Office()
        try office.store.queue.write { db in try db.execute(sql: "UPDATE command SET at = 1") }
    }

    @Test func stoppedWhileLookingNothingIsChanged() throws {
        let count = try office.anna.retentionPreview().total
        #expect(count > 0)
        let before = try Dump(office.store)
        #expect(throws: StoreError.stopped) { try office.anna.retentionPreview { _ in false } }
        #expect(throws: StoreError.stopped) {
            try office.anna.applyRetention(count: count) { $0.done < $0.total / 2 }
        }
        #expect(try Dump(office.store) == before)
    }

    @Test func stoppedWhileErasingTheRestIsThereAndGoesTheNextTime() throws {
        try addPeople(25)
        let all = try office.anna.retentionPreview().total
        let report = try office.anna.applyRetention(count: all) {
            $0.part != .erasing || $0.done == 0
        }
        #expect(report.left > 0 && report.lines.total == all - report.left)
        #expect(try office.anna.retentionPreview().total == report.left)
        let rest = try office.anna.applyRetention(count: report.left)
        #expect(rest.left == 0 && rest.lines.total == report.left)
        #expect(try office.anna.retentionPreview().total == 0)
    }

    @Test func itSaysHowFarItIsAndNeverGoesBack() throws {
        try addPeople(25)
        var told: [RetentionProgress] = []
        try office.anna.applyRetention(count: try office.anna.retentionPreview().total) {
            told.append($0)
            return true
        }
        let erasing = told.filter { $0.part == .erasing }
        #expect(erasing.count > 1 && erasing.map(\.done) == erasing.map(\.done).sorted())
        #expect(told.allSatisfy { (0...$0.total).contains($0.done) })
        #expect(told.contains { $0.part == .wiping })
    }

    /// What is found a few rows at a time is what is found at once.
    @Test(arguments: [1, 3, 1000]) func theSpansTogetherAreTheWhole(portion: Int) throws {
        try addPeople(10)
        try office.store.queue.read { db in
            let reading = RetentionReading(db, today: office.anna.now.day)
            for term in RetentionTerm.settable {
                var (found, last) = ([String](), String?.some(""))
                while let after = last {
                    let span = try RetentionWalk.span(
                        of: term, after: after, portion: portion, db)
                    found += try reading.due(term, in: span).map(\.thing.id)
                    last = span?.through
                }
                #expect(found.sorted() == (try reading.due(term).map(\.thing.id).sorted()))
            }
        }
    }

    /// The digits in the id of what went are nobody's BSN.
    @Test func whatWentIsNotTakenForANumber() throws {
        let id = try #require(Contact.ID("00000000-0000-7000-8000-abc123456782"))
        #expect(ElevenProof.isHit(by: id.description))
        try office.anna.add(
            Contact(
                id: id, name: #require(PersonName(typed: "Oud Nummer")), phone: "06-10000001"))
        let start = try office.anna.latestChange()
        _ = try office.anna.erase(id, because: .request)
        #expect(try office.anna.numberedTexts(after: start).isEmpty)
    }

    private func addPeople(_ count: Int) throws {
        for number in 1...count {
            try office.anna.add(
                Contact(
                    id: .named("oud \(number)"),
                    name: #require(PersonName(typed: "Oud Nummer\(number)")),
                    phone: "06-1000\(1000 + number)"))
        }
        try office.store.queue.write { db in try db.execute(sql: "UPDATE command SET at = 1") }
    }
}
