import KaderDomain
import Testing

@testable import KaderApp

/// What is said before several things change.
@Suite struct BulkPreviewTests {
    @Test func saysHowManyChangeAndWhyOthersDoNot() {
        let why = BulkPreview.Why.archivedAlready
        let preview = BulkPreview(
            changing: ["A", "B"],
            staying: [.init(name: "C", why: why), .init(name: "D", why: why)])
        #expect(
            preview.lines.map(\.nl) == [
                "2 van 4: A, B.", "2 niet: C en D staan al in het archief.",
            ])
        #expect(
            preview.lines.map(\.en) == [
                "2 of 4: A, B.", "2 not: C and D are in the archive already.",
            ])
    }

    @Test func saysOfOneAndOfSeveralWhyNoneChanges() {
        let booked = BulkPreview.Why.being(
            Phrase(nl: "heeft nog een afspraak", en: "still has an appointment"),
            several: Phrase(nl: "hebben nog een afspraak", en: "still have an appointment"))
        func why(_ names: [String], _ archived: [String] = [], for why: BulkPreview.Why) -> Phrase {
            BulkPreview(
                staying: names.map { .init(name: $0, why: why) }
                    + archived.map { .init(name: $0, why: .archivedAlready) }
            ).whyNone
        }
        #expect(why(["A"], for: booked).nl == "A heeft nog een afspraak.")
        #expect(why(["A", "B", "C"], for: booked).nl == "A, B en C hebben nog een afspraak.")
        let many = (1...8).map(String.init)
        #expect(
            why(many, for: booked).nl == "1, 2, 3, 4, 5 en 3 andere hebben nog een afspraak.")
        #expect(
            why(["A", "B"], ["C"], for: booked).en
                == "A and B still have an appointment; C is in the archive already.")
        #expect(
            why(many, ["C", "D"], for: booked).nl
                == "1, 2 en 6 andere hebben nog een afspraak; C en D staan al in het archief.")
        let holiday = BulkPreview.Why.cause(Phrase(nl: "Eerste kerstdag", en: "Christmas Day"))
        #expect(why(["vr 25 dec 09:00"], for: holiday).nl == "vr 25 dec 09:00 (Eerste kerstdag).")
    }

    @Test(arguments: [
        (6, "1, 2, 3, 4, 5, 6"), (7, "1, 2, 3, 4, 5 en 2 andere"),
        (40, "1, 2, 3, 4, 5 en 35 andere"),
    ])
    func manyNamesAreCounted(count: Int, expected: String) {
        #expect(BulkPreview.list((1...count).map(String.init), .nl) == expected)
    }
}
