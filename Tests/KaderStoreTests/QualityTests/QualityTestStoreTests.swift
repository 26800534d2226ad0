import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// Quality tests in the store: kept, changed by two, taken out and back.
@Suite struct QualityTestStoreTests {
    private let office: Office
    private let employer = Employer.ID.named("metal")
    private var anna: ActingStore { office.anna }

    init() throws {
        office = try Office()
        try office.anna.add(Employer(id: employer, name: "Metaalfabriek Voorbeeld"))
    }

    private func test(
        _ answers: [QualityCriterion: QualityAnswer] = [:], _ verdict: QualityVerdict? = nil,
        note: String = "", on day: Day = Office.monday, named name: String = "one"
    ) throws -> QualityTest {
        try QualityTest(
            id: .named(name), .project, called: "Werkplaats", at: employer, on: day,
            answers: answers, verdict: verdict, note: note)
    }

    private var allYes: [QualityCriterion: QualityAnswer] {
        Dictionary(QualityCriterion.allCases.map { ($0, .yes) }) { $1 }
    }

    @Test func itIsListedWithItsNamesTheLatestFirst() throws {
        try anna.add(try test([.pension: .no]))
        try anna.add(try test(on: Office.monday + 1, named: "two"))
        let entries = try anna.qualityTests(at: employer)
        #expect(entries.map(\.id) == [.named("two"), .named("one")])
        #expect(entries[1].employer == "Metaalfabriek Voorbeeld")
        #expect(entries[1].test == (try test([.pension: .no])))
        #expect(try anna.qualityTests(at: .named("other")).isEmpty)
    }

    @Test func itIsChangedTakenOutAndTakenBack() throws {
        let first = try test([.pension: .no])
        try anna.add(first)
        try anna.edit(try test(allYes, .passes), from: first)
        #expect(try anna.qualityTest(first.id).test.verdict == .passes)
        _ = try anna.undo()
        #expect(try anna.qualityTest(first.id).test == first)
        try anna.withdrawQualityTest(first.id)
        #expect(throws: StoreError.self) { try anna.qualityTest(first.id) }
        _ = try anna.undo()
        #expect(try anna.qualityTest(first.id).test == first)
    }

    /// One says no where another, who had not seen it, lets it pass: somebody chooses.
    @Test func aVerdictThatAnothersAnswerContradictsIsAClash() throws {
        let first = try test(allYes)
        try anna.add(first)
        try office.bert.edit(
            try test(allYes.merging([.safe: .no]) { $1 }), from: first)
        #expect(throws: EditConflict.self) { try anna.edit(try test(allYes, .passes), from: first) }
        let kept = try anna.qualityTest(first.id).test
        #expect(kept.verdict == nil && kept.answer(to: .safe) == .no)
        try anna.edit(
            try test(allYes, .fails, note: "niet veilig"), from: first)
        #expect(try anna.qualityTest(first.id).test.verdict == .fails)
    }

    @Test func aMergeThatContradictsItselfKeepsTheAnswersAndAsksForAVerdict() throws {
        try anna.add(try test(allYes, .passes))
        try office.store.queue.write { db in
            try db.execute(sql: "UPDATE qualityTest SET answers = '[\"safe:no\"]'")
        }
        let read = try anna.qualityTest(.named("one")).test
        #expect(read.verdict == nil && read.answers == [.safe: .no])
    }

    @Test func anEmployerThatIsNotThereIsRefused() throws {
        let test = try QualityTest(
            id: .named("lost"), .vacancy, called: "Weg", at: .named("nobody"), on: Office.monday)
        #expect(throws: StoreError.self) { try anna.add(test) }
        #expect(try anna.qualityTests().isEmpty)
    }
}
