import KaderDomain
import Testing

@testable import KaderStore

/// A name and one way to reach them, whichever way someone comes in.
@Suite struct ReachTests {
    private let office: Office
    private var anna: ActingStore { office.anna }

    init() throws { office = try Office() }

    @Test func whoeverCannotBeReachedIsNotAdded() throws {
        var nobody = try office.newcomer()
        nobody.phone = ""
        let before = try Dump(office.store)
        #expect(throws: ContactError.unreachable) { try anna.add(nobody) }
        nobody.email = "jo"
        #expect(throws: ContactError.notAnAddress) { try anna.add(nobody) }
        #expect(try Dump(office.store) == before)
    }

    @Test func anImportTellsWhichOfItsPeopleCannotBeReached() throws {
        var nobody = try office.newcomer()
        nobody.phone = "06"
        let before = try Dump(office.store)
        let refusal = #expect(throws: ImportRefusal.self) {
            try anna.importing([.contact(office.people[0]), .contact(nobody)])
        }
        #expect(refusal?.reasons.mapValues { $0 as? ContactError } == [1: .notAPhone])
        #expect(try Dump(office.store) == before)
    }

    @Test func theLastWayToReachSomeoneStays() throws {
        let old = office.people[0]
        var new = old
        new.phone = ""
        #expect(throws: ContactError.unreachable) { try anna.edit(new, from: old) }
        new.email = "anna@voorbeeld.example"
        try anna.edit(new, from: old)
        #expect(try anna.contact(old.id).phone.isEmpty)
    }

    @Test func twoPeopleWhoEachTakeAwayOneWayDoNotTakeAwayBoth() throws {
        let old = office.people[0]
        var both = old
        both.email = "anna@voorbeeld.example"
        try anna.edit(both, from: old)
        var (first, second) = (both, both)
        first.phone = ""
        second.email = ""
        try anna.edit(first, from: both)
        #expect(throws: ContactError.unreachable) { try office.bert.edit(second, from: both) }
        #expect(try anna.contact(old.id) == first)
    }

    @Test func whoeverCouldNotBeReachedBeforeCanStillMove() throws {
        let id = office.people[0].id
        try office.store.tamper("UPDATE contact SET phone = '' WHERE id = '\(id)'")
        let old = try anna.contact(id)
        var new = old
        new.town = "Assen"
        try anna.edit(new, from: old)
        #expect(try anna.contact(id).town == "Assen")
        var known = new
        known.town = "Emmen"
        #expect(try anna.importing([.contact(known)]) == [.changed])
        known.phone = "06"
        #expect(throws: ContactError.notAPhone) { try anna.edit(known, from: new) }
    }
}
