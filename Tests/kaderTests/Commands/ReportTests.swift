import KaderDomain
import KaderExchange
import KaderStore
import Testing

@testable import kader

/// What people read, as pure functions of values.
@Suite struct ReportTests {
    @Test func everyErrorHasItsStatus() {
        let period = Period.always
        let expected: [(any Error, Int32)] = [
            (StoreError.missing, 74), (StoreError.exists, 74), (StoreError.notKader, 74),
            (StoreError.newerSchema, 74), (StoreError.corrupt, 74), (StoreError.diskFull, 74),
            (StoreError.readOnly, 74), (StoreError.noAccess, 74), (StoreError.busy, 74),
            (StoreError.inUse, 74), (StoreError.database("x"), 74),
            (StoreError.unreadableRow(table: "a", id: "b"), 74),
            (StoreError.notFound(kind: "a", id: "b"), 1), (StoreError.clockIsFixed, 77),
            (StoreError.nothingToUndo, 1), (StoreError.nothingToRedo, 1),
            (StoreError.builtOn(by: "a", .undo), 1), (SpreekuurError.cancelled, 1),
            (NetworkError.accompaniedAlready(.named("a"), period), 1), (PlanError.untitled, 1),
            (FileTrouble.missing("x"), 74), (Finding.Found(), 1),
            (EditConflict(kind: "a", id: "b", fields: []), 1),
        ]
        for (error, status) in expected {
            #expect(ExitStatus(error)?.rawValue == status, "\(error)")
        }
    }

    @Test func aConflictNamesTheFieldAndBothValues() {
        let field = EditConflict.Field(
            name: "phone", mine: "06-1", theirs: nil, changedBy: "bert",
            at: Instant(seconds: 0))
        let conflict = EditConflict(kind: "contact", id: "x", fields: [field])
        #expect(Complaint(conflict).lines(in: .nl).last == "phone: jij \"06-1\", bert \"–\"")
        #expect(Complaint(conflict).lines(in: .en).last == "phone: you \"06-1\", bert \"–\"")
        #expect(Complaint(conflict).lines(in: .nl).count == 2)
    }

    @Test func cellsArePartedByTabsAndHoldNone() {
        #expect(Listing.line(["a\tb", "c\nd", "\u{1B}[1m", "é漢"]) == "a b\tc d\t␛[1m\té漢")
    }

    @Test func aCardLeavesOutWhatIsBlank() {
        var card = Card()
        card.add(.name, "Anna")
        card.add(.phone, "")
        card.add(.email, nil)
        #expect(card.report(in: .nl) == "naam\tAnna\n" && card.report(in: .en) == "name\tAnna\n")
    }

    @Test func aHouseOfWhichNothingIsKnownIsAQuestionMark() {
        #expect(Certainty.unknown.marked("") == "?" && Certainty.low.marked("Goes") == "Goes ?")
        #expect(Certainty.high.marked("Goes") == "Goes")
    }
}
