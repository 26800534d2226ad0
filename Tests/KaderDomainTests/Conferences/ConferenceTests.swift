import KaderDomain
import Testing

@Suite struct ConferenceTests {
    @Test(arguments: [(2014, nil), (2019, "2018-11-12"), (2100, nil)] as [(Int, String?)])
    func theYearIsTheOneOfTheDay(_ year: Int, _ day: String?) {
        #expect(throws: ConferenceError.wrongYear(year)) {
            try Conference(region: "AM01", year: year, day: day.flatMap { Day($0) })
        }
    }

    @Test func whoCameIsCountedBySectorAndNobodyIsNamed() throws {
        let conference = try Conference(
            region: "AM09", year: 2019, attendance: ["SEN": 20, "ZW": 12, "UG": 0])
        #expect(conference.people == 32)
        #expect(conference.attendanceTexts == ["SEN:20", "ZW:12"])
        #expect(Conference.attendance(conference.attendanceTexts) == conference.attendance)
        #expect(throws: ConferenceError.wrongCount) {
            try Conference(region: "AM09", year: 2019, attendance: ["ZW": -1])
        }
        for wrong in ["ZW", "ZW:x", "ZW:0", "ZW:1:2"] {
            #expect(Conference.attendance([wrong]) == nil)
        }
        #expect(Conference.attendance(["ZW:1", "ZW:2"]) == nil)
    }

    @Test func itsChoicesAreForThePlanOfTheNextYear() throws {
        #expect(try Conference(region: "AM09", year: 2026).plan?.year == 2027)
        #expect(try Conference(region: "AM09", year: 2019).plan == nil)
    }

    @Test func onlyAChoiceIsPulledAndAnswered() throws {
        let answers: [PlanOwner: ConferencePoint.Answer] = [
            .sector("ZW"): .agreed, .campaign("Voor \"14\"|x"): .declined,
        ]
        func point(_ sort: ConferencePoint.Sort) throws -> ConferencePoint {
            try ConferencePoint(
                id: .named("p"), at: .named("c"), sort, text: " OV ", owner: .sector("VERV"),
                answers: answers)
        }
        let (choice, seen) = (try point(.choice), try point(.observation))
        #expect(choice.owner == .sector("VERV") && choice.text == "OV")
        #expect(choice.answerTexts == ["agreed/sector:ZW", "declined/campaign:Voor 14x"])
        #expect(ConferencePoint.answers(choice.answerTexts) == choice.answers)
        #expect(seen.owner == nil && seen.answers.isEmpty)
        #expect(throws: ConferenceError.blank) {
            try ConferencePoint(id: .named("p"), at: .named("c"), .choice, text: " ")
        }
    }

    @Test(arguments: ["agreed", "agreed/x", "maybe/sector:ZW", "agreed/person:nobody"])
    func whatIsNoAnswerIsNotReadAsOne(_ text: String) {
        #expect(ConferencePoint.answers([text]) == nil)
    }

    @Test func noPersonAnswersAChoice() {
        #expect(throws: ConferenceError.answeredByPerson) {
            try ConferencePoint(
                id: .named("p"), at: Conference.id("AM09", 2026), .choice, text: "ov",
                answers: [.person(.named("anna")): .agreed])
        }
    }
}
