internal import GRDB
internal import KaderDomain

/// A row of `qualityTest`. A verdict that a merge put beside answers of another replica may
/// contradict them: then it is left out, for somebody to judge anew.
struct QualityTestRecord: Record {
    static let kind = ThingKind(
        "qualityTest",
        fields: [
            "subject", "title", "employer", "planItem", "day", "answers", "verdict", "note",
        ])

    let id, subject, title: String
    let employer, planItem: String?
    let day, answers, verdict, note: String

    init(_ test: QualityTest) {
        id = test.id.description
        subject = test.subject.rawValue
        title = test.title
        employer = test.employer?.description
        planItem = test.action?.description
        day = test.day.description
        answers = StoredList.text(test.answerTexts)
        verdict = test.verdict?.rawValue ?? ""
        note = test.note
    }

    init(row: Row) {
        id = row["id"]
        subject = row["subject"]
        title = row["title"]
        employer = row["employer"]
        planItem = row["planItem"]
        day = row["day"]
        answers = row["answers"]
        verdict = row["verdict"]
        note = row["note"]
    }

    var fields: [DatabaseValue] {
        [subject.databaseValue, title.databaseValue, employer.databaseValue]
            + [planItem.databaseValue, day.databaseValue, answers.databaseValue]
            + [verdict.databaseValue, note.databaseValue]
    }

    func value() throws -> QualityTest {
        let (place, action) = (
            employer.flatMap { Employer.ID($0) }, planItem.flatMap { PlanItem.ID($0) }
        )
        guard (employer == nil) == (place == nil), (planItem == nil) == (action == nil),
            let id = QualityTest.ID(id), let subject = QualitySubject(rawValue: subject),
            let day = Day(day), let answers = QualityTest.answers(StoredList.items(answers))
        else { throw unreadable }
        let verdict = QualityVerdict(rawValue: verdict)
        func test(_ verdict: QualityVerdict?) throws -> QualityTest {
            try QualityTest(
                id: id, subject, called: title, at: place, of: action, on: day, answers: answers,
                verdict: verdict, note: note)
        }
        guard let value = (try? test(verdict)) ?? (try? test(nil)) else { throw unreadable }
        return value
    }
}
