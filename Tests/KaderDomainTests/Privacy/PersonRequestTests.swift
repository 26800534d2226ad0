import KaderDomain
import KaderTesting
import Testing

/// The clock of AVG 12, and what may not be said without a reason.
@Suite struct PersonRequestTests {
    private func request(_ day: String, identified: String = "aan de balie") throws -> PersonRequest
    {
        try PersonRequest(
            id: .named("r"), .access, name: "Jo", received: #require(Day(day)),
            identified: identified)
    }

    /// EDPB 01/2022, 158: the same day of the next month, or its last.
    @Test(arguments: [
        ("2027-03-05", "2027-04-05", "2027-06-05"), ("2027-03-31", "2027-04-30", "2027-06-30"),
        ("2027-01-30", "2027-02-28", "2027-04-30"), ("2028-01-31", "2028-02-29", "2028-04-30"),
        ("2026-12-15", "2027-01-15", "2027-03-15"),
    ])
    func isDueAMonthLaterOrThree(received: String, due: String, later: String) throws {
        let request = try request(received)
        #expect("\(request.due)" == due)
        let put = try request.extended(on: request.received, because: "veel")
        #expect("\(put.due)" == later)
    }

    /// Three months are counted from the day it came in, not from the last day of the first.
    @Test func neverMoreThanThreeMonths() {
        forAll(2_000) { random in
            let day = Day(ordinal: random.int(in: 20_000...40_000))
            guard
                let request = try? PersonRequest(
                    id: .named("r"), .erasure, name: "x", received: day),
                let later = try? request.extended(on: day, because: "y")
            else { return false }
            return (28...31).contains(request.due - day) && (89...92).contains(later.due - day)
        }
    }

    @Test func isPutOffOnceInTimeAndWithAReason() throws {
        let request = try request("2027-03-05")
        let last = try #require(Day("2027-04-05"))
        #expect(throws: PrivacyError.toldTooLate(last: last)) {
            try request.extended(on: last + 1, because: "x")
        }
        #expect(throws: PrivacyError.withoutReason) { try request.extended(on: last, because: " ") }
        let put = try request.extended(on: last, because: "veel")
        #expect(throws: PrivacyError.extendedAlready) { try put.extended(on: last, because: "x") }
    }

    @Test func nothingIsGivenToWhoWasNotCheckedNorRefusedWithoutAGround() throws {
        let (request, day) = (try request("2027-03-05", identified: ""), Day("2027-03-09"))
        let today = try #require(day)
        #expect(throws: PrivacyError.notIdentified) {
            try request.answered(on: today, .granted, "")
        }
        #expect(throws: PrivacyError.withoutGround) {
            try request.answered(on: today, .refused, "")
        }
        #expect(throws: PrivacyError.answeredBefore(request.received)) {
            try request.answered(on: request.received - 1, .granted, "", identified: "x")
        }
        let answered = try request.answered(on: today, .granted, "ja", identified: "gezien")
        #expect(answered.identified == "gezien" && !answered.isOpen)
        #expect(throws: PrivacyError.answeredAlready) {
            try answered.answered(on: today, .granted, "")
        }
        #expect(throws: PrivacyError.answeredAlready) {
            try answered.extended(on: today, because: "x")
        }
    }

    @Test func isOfSomebody() throws {
        let day = try #require(Day("2027-03-05"))
        #expect(throws: PrivacyError.nobody) {
            try PersonRequest(id: .named("r"), .access, name: " ", received: day)
        }
    }
}
