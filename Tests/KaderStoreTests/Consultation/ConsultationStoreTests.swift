import KaderDomain
import Testing

@testable import KaderStore

@Suite struct ConsultationStoreTests {
    private let office: Office

    init() throws { office = try Office() }

    private func thing(
        _ kind: ListedKind, _ name: String, _ texts: ListedTexts
    ) throws -> ListedThing {
        try ListedThing(kind, id: .named(name), texts)
    }

    private func body(_ store: ActingStore) throws -> ListedThing {
        let body = try thing(
            .body, "b", ["name": "Werkbedrijf", "type": "WB", "region": "AM01"])
        try store.add(body)
        return body
    }

    @Test func everythingComesBackAsItWasPutIn() throws {
        let body = try body(office.anna)
        let seat = try thing(
            .seat, "s",
            [
                "body": body.id, "holder": office.staff[0], "substitute": office.staff[1],
                "from": Office.monday, "until": Office.monday + 9, "note": "op voordracht",
            ])
        try office.anna.add(seat)
        let all = try office.anna.consultation()
        #expect(all.things(of: .seat) == [seat] && all.things(of: .body) == [body])
        #expect(all.name(all.seats.first?.holder) == "Anna de Ruiter")
        #expect(all.name(all.seats.first?.body) == "Werkbedrijf")
        #expect(try office.anna.listed(.seat, seat.id) == seat)
    }

    @Test func whatIsStillUsedIsNotTakenOut() throws {
        let body = try body(office.anna)
        let seat = try thing(.seat, "s", ["body": body.id])
        try office.anna.add(seat)
        #expect(throws: ConsultationError.inUse) {
            try office.anna.withdraw(.body, body.id)
        }
        try office.anna.withdraw(.seat, seat.id)
        try office.anna.withdraw(.body, body.id)
        #expect(try office.anna.consultation().bodies.isEmpty)
        _ = try office.anna.undo()
        #expect(try office.anna.consultation().bodies.count == 1)
    }

    @Test func twoPeopleChangeOneSeatAndNeitherLosesAWord() throws {
        let body = try body(office.anna)
        let seat = try thing(.seat, "s", ["body": body.id, "from": Office.monday])
        try office.anna.add(seat)
        let (held, ended) = (
            try thing(.seat, "s", seat.texts.with(["holder": office.staff[0].description])),
            try thing(.seat, "s", seat.texts.with(["until": "2027-12-31"]))
        )
        try office.anna.edit(held, from: seat)
        try office.bert.edit(ended, from: seat)
        let both = try office.anna.listed(.seat, seat.id).texts
        #expect(both["holder"] == held.texts["holder"] && both["until"] == "2027-12-31")
        #expect(throws: EditConflict.self) {
            try office.bert.edit(
                thing(.seat, "s", seat.texts.with(["holder": office.staff[2].description])),
                from: seat)
        }
    }

    /// Each change is right by itself; together the seat would end before it begins.
    @Test func changesThatContradictEachOtherClash() throws {
        let body = try body(office.anna)
        let seat = try thing(.seat, "s", ["body": body.id])
        try office.anna.add(seat)
        try office.anna.edit(
            thing(.seat, "s", seat.texts.with(["from": "2027-06-01"])), from: seat)
        #expect(throws: EditConflict.self) {
            try office.bert.edit(
                thing(.seat, "s", seat.texts.with(["until": "2027-05-01"])), from: seat)
        }
    }

    @Test func whatUndoLeavesContradictingIsReadWithoutIt() throws {
        let body = try body(office.anna)
        let seat = try thing(.seat, "s", ["body": body.id, "until": "2027-05-01"])
        try office.anna.add(seat)
        let later = try thing(.seat, "s", seat.texts.with(["until": "2027-12-31"]))
        try office.anna.edit(later, from: seat)
        let begun = try thing(.seat, "s", later.texts.with(["from": "2027-06-01"]))
        try office.bert.edit(begun, from: later)
        _ = try office.anna.undo()
        let read = try office.anna.listed(.seat, seat.id).texts
        #expect(read["from"] == "2027-06-01" && read["until"].isEmpty)
        #expect(office.anna.takeUnreadable().isEmpty)
    }

    @Test func whatWaitsStandsUnderToDoInItsRegionOnly() throws {
        let body = try body(office.anna)
        try office.anna.add(thing(.seat, "s", ["body": body.id]))
        try office.anna.add(
            thing(.sitting, "m", ["body": body.id, "day": Office.monday + 3]))
        func why(_ region: String?) throws -> [DueConsultation.Why] {
            try office.anna.toDo(region: region).compactMap { toDo in
                if case .consultation(let due) = toDo { due.why } else { nil }
            }
        }
        #expect(try why("AM01") == [.vacant, .prepare] && why(nil) == [.vacant, .prepare])
        #expect(try why("AM02").isEmpty)
        #expect(try office.anna.values(of: .seats) { _ in nil } == ["AM01": 1])
    }

    @Test func whatIsPointedToMustBeThere() throws {
        #expect(throws: StoreError.self) {
            try office.anna.add(
                thing(.seat, "s", ["body": Identifier<Body>.named("nowhere")]))
        }
        #expect(try office.anna.consultation().seats.isEmpty)
    }
}
