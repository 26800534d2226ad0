import Foundation
import Testing

@testable import KaderDomain

/// What stands out in the access log.
@Suite struct LogReviewTests {
    private func line(
        _ actor: String, _ act: AccessAct, at time: String, of person: Contact.ID? = nil
    ) throws -> AccessEntry {
        AccessEntry(
            number: 1, at: Amsterdam.importing(try #require(LocalTime(time))), actor: actor,
            way: .desk, act: act.label, code: act.rawValue, subject: person, detail: "")
    }

    private func oddities(
        _ lines: [(AccessEntry, String)]
    ) -> [LogOddity] {
        var review = LogReview(since: nil)
        for (line, name) in lines { review.add(line, familyName: name) }
        return review.oddities
    }

    private let person = Contact.ID(UUID())

    @Test(arguments: [
        ("2027-01-15T21:59", 0), ("2027-01-15T22:00", 1), ("2027-07-15T05:59", 1),
        ("2027-07-15T06:00", 0),
    ])
    func nightIsFromTenToSix(time: String, count: Int) throws {
        let line = try line("anna", .openedPerson, at: time, of: person)
        #expect(oddities([(line, "Bakker")]).count == count)
    }

    @Test func moreThanThirtyPeopleOnADayAreMany() throws {
        let lines = try (0..<31).map { _ in
            (try line("anna", .openedPerson, at: "2027-01-15T10:00", of: Contact.ID(UUID())), "")
        }
        #expect(oddities(Array(lines.dropLast()) + lines.prefix(5)).isEmpty)
        let day = try #require(Day("2027-01-15"))
        #expect(oddities(lines) == [LogOddity("anna", .many(day, people: 31))])
    }

    @Test(arguments: [
        ("anna.debakker", "Bakker", 1), ("anna", "Bakker", 0), ("ron", "On", 0),
        ("j.müller", "Muller", 1),
    ])
    func onesOwnFamilyNameStandsOut(actor: String, name: String, count: Int) throws {
        let line = try line(actor, .openedDossier, at: "2027-01-15T10:00", of: person)
        #expect(oddities([(line, name), (line, name)]).count == count)
    }

    @Test func refusalsAndWrongPINsAreCounted() throws {
        let refused = try line("eva", .refused, at: "2027-01-15T10:00")
        let wrong = try line("eva", .pinWrong, at: "2027-01-15T10:00")
        let lines = [refused, refused, wrong, wrong, wrong].map { ($0, "") }
        #expect(
            oddities(lines) == [
                LogOddity("eva", .refused(count: 2)), LogOddity("eva", .wrongPINs(count: 3)),
            ])
        #expect(oddities(Array(lines.suffix(2))).isEmpty)
    }
}
