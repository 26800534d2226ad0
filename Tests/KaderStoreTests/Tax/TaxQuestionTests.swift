import KaderDomain
import Testing

@testable import KaderStore

@Suite struct TaxQuestionTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test func aQuestionWaitsUntilSomebodyAnswersIt() throws {
        try anna.addTaxQuestion(.named("a"), of: office.clients[0], "Telt de fiets mee?")
        try anna.addTaxQuestion(.named("b"), "Wanneer is de uitslag?")
        #expect(try anna.taxQuestions().map(\.name) == ["Frits Groen", ""])
        try office.bert.answer(.named("a"), "Nee.")
        #expect(try anna.taxQuestions().map(\.id) == [.named("b")])
        let answered = try anna.taxQuestion(.named("a")).question
        #expect(answered.answer == "Nee." && answered.answeredBy == "bert" && !answered.isOpen)
        #expect(try anna.taxQuestions(withAnswered: true).map(\.id) == [.named("b"), .named("a")])
        #expect(throws: TaxQuestionError.answeredAlready(by: "bert")) {
            try anna.answer(.named("a"), "Toch wel.")
        }
    }

    @Test func itStandsUnderToDoUntilThen() throws {
        try anna.addTaxQuestion(.named("a"), of: office.clients[0], "Telt de fiets mee?")
        #expect(try office.bert.toDo().map(\.id) == [.taxQuestion(.named("a"))])
        try office.bert.answer(.named("a"), "Nee.")
        #expect(try office.bert.toDo().isEmpty)
    }

    @Test func anAnswerIsTakenBackAsAWhole() throws {
        try anna.addTaxQuestion(.named("a"), "Telt de fiets mee?")
        let before = try anna.taxQuestion(.named("a"))
        try anna.answer(.named("a"), "Nee.")
        _ = try anna.undo()
        #expect(try anna.taxQuestion(.named("a")) == before)
        #expect(throws: TaxQuestionError.withoutAnswer) { try anna.answer(.named("a"), "  ") }
    }

    @Test func aQuestionAnsweredAtOnceDoesNotWait() throws {
        try anna.addTaxQuestion(.named("a"), "Telt de fiets mee?", answer: "Nee.")
        #expect(try anna.taxQuestions().isEmpty)
        #expect(try anna.taxQuestion(.named("a")).question.answeredBy == "anna")
    }

    @Test func textsThatMayHoldABSNAreFoundInWhatOneSavedAndNowhereElse() throws {
        let start = try anna.latestChange()
        try anna.addTaxQuestion(
            .named("a"), of: office.clients[0], "Mijn nummer is 1112.22.333, en nu?")
        try office.bert.addTaxQuestion(.named("b"), "En ik ben 123456782.")
        try anna.addTaxQuestion(.named("c"), "Bel 06-12345678 over 123456789.")
        #expect(
            try anna.numberedTexts(after: start) == [
                NumberedText(
                    kind: "taxQuestion", title: "", field: "question")
            ])
        let latest = try anna.latestChange()
        _ = try anna.undo()
        _ = try anna.redo()
        #expect(try anna.numberedTexts(after: latest).isEmpty)
    }

    @Test func whatPointsToOthersIsNoNumberOfAPerson() throws {
        let start = try anna.latestChange()
        let id = try #require(Contact.ID("11122233-3a00-4000-8000-abcdefabcdef"))
        try #require(ElevenProof.isHit(by: id.description))
        try anna.add(
            Contact(id: id, name: try #require(PersonName(family: "Een")), phone: "06-00000001"))
        try anna.addTaxQuestion(.named("a"), of: id, "Telt de fiets mee?")
        #expect(try anna.numberedTexts(after: start).isEmpty)
    }
}
