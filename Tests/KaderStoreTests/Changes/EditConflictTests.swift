import KaderDomain
import Testing

@testable import KaderStore

@Suite struct EditConflictTests {
    private let office: Office
    private let original: Contact

    init() throws {
        office = try Office()
        original = office.people[7]
    }

    @Test func differentFieldsMerge() throws {
        try office.anna.edit(original.with { $0.phone = "06-00000001" }, from: original)
        try office.bert.edit(original.with { $0.town = "Assen" }, from: original)
        let both = original.with {
            $0.phone = "06-00000001"
            $0.town = "Assen"
        }
        #expect(try office.anna.contact(original.id) == both)
    }

    @Test func theSameFieldIsAConflictWithBothValuesAndWho() throws {
        try office.anna.edit(
            original.with {
                $0.phone = "06-00000001"
                $0.town = "Assen"
            }, from: original)
        let before = (try Dump(office.store), try office.store.table("change"))
        let mine = original.with {
            $0.phone = "06-00000002"
            $0.town = "Emmen"
            $0.email = "h@voorbeeld.example"
        }
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(mine, from: original)
        }
        #expect(conflict.kind == "contact" && conflict.id == "\(original.id)")
        #expect(conflict.fields.map(\.name) == ["phone", "town"])
        #expect(conflict.fields.map(\.mine) == ["06-00000002", "Emmen"])
        #expect(conflict.fields.map(\.theirs) == ["06-00000001", "Assen"])
        #expect(conflict.fields.map(\.changedBy) == ["anna", "anna"])
        #expect(try Dump(office.store) == before.0)
        #expect(try office.store.table("change") == before.1)
        try office.bert.edit(mine, from: original, overriding: ["phone", "town"])
        #expect(try office.anna.contact(original.id) == mine)
    }

    @Test func whatIsConcededStaysInTheHistoryAlone() throws {
        try office.anna.edit(original.with { $0.phone = "06-00000001" }, from: original)
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(original.with { $0.phone = "06-00000002" }, from: original)
        }
        let before = try Dump(office.store)
        try office.bert.concede(conflict.fields, ofKind: conflict.kind, conflict.id)
        #expect(try Dump(office.store) == before)
        let history = try office.anna.history(of: "contact", conflict.id)
        #expect(history.prefix(2).map(\.command) == [.chooseOtherVersion, .keepOwnVersion])
        #expect(history.prefix(2).map(\.actor) == ["bert", "bert"])
        #expect(
            history[0].fields.map { [$0.before, $0.after] } == [["06-00000002", "06-00000001"]])
        #expect(
            history[1].fields.map { [$0.before, $0.after] } == [["06-00000001", "06-00000002"]])
        _ = try office.bert.undo()
        #expect(try office.anna.contact(original.id).phone == "06-00000002")
    }

    @Test func nothingIsConcededOfWhatIsOutOfSight() throws {
        let field = EditConflict.Field(
            name: "phone", mine: "06-00000002", theirs: "06-00000001", changedBy: "anna",
            at: Instant(seconds: 0))
        #expect(throws: StoreError.self) {
            try office.bert.concede([field], ofKind: "contact", "none")
        }
        #expect(throws: StoreError.self) {
            try office.bert.concede([field], ofKind: "weather", "\(original.id)")
        }
    }

    @Test func overridingOneOfTwoIsStillAConflict() throws {
        try office.anna.edit(
            original.with {
                $0.phone = "06-00000001"
                $0.town = "Assen"
            }, from: original)
        let mine = original.with {
            $0.phone = "06-00000002"
            $0.town = "Emmen"
        }
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(mine, from: original, overriding: ["phone"])
        }
        #expect(conflict.fields.map(\.name) == ["town"])
        #expect(try office.anna.contact(original.id).phone == "06-00000001")
    }

    @Test func twoPeopleWhoMadeTheSameChangeDoNotClash() throws {
        let same = original.with { $0.phone = "06-00000001" }
        try office.anna.edit(same, from: original)
        try office.bert.edit(same.with { $0.town = "Assen" }, from: original)
        #expect(try office.anna.contact(original.id).phone == "06-00000001")
        #expect(
            try office.bert.history(of: "contact", "\(original.id)").map(\.fields.count).prefix(2)
                == [1, 1])
    }

    @Test func nothingChangedLeavesNoTrace() throws {
        let before = (try office.store.table("command"), try office.store.table("meta"))
        try office.anna.edit(original, from: original)
        try office.anna.edit(office.rooms[0], from: office.rooms[0])
        try office.anna.setArchived(false, office.network.id)
        #expect(try office.store.table("command") == before.0)
        #expect(try office.store.table("meta") == before.1)
        #expect(throws: StoreError.nothingToUndo) { try office.anna.undo() }
    }

    /// Each change is right alone; together they would break a rule of the thing.
    @Test func fieldsThatDoNotGoTogetherAreAConflictToo() throws {
        let days = (0..<4).map { Office.monday + 10 * $0 }
        let old = Kaderlid(
            id: .named("k"), contact: original.id,
            period: try #require(Period(from: days[0], until: days[3])))
        try office.anna.add(old)
        var later = old
        later.period = try #require(Period(from: days[2], until: days[3]))
        try office.anna.edit(later, from: old)
        var shorter = old
        shorter.period = try #require(Period(from: days[0], until: days[1]))
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(shorter, from: old)
        }
        #expect(conflict.fields.map(\.name) == ["from", "until"])
        #expect(conflict.fields.map(\.mine) == [days[0], days[1]].map(\.description))
        #expect(conflict.fields.map(\.theirs) == [days[2], days[3]].map(\.description))
        #expect(conflict.fields.map(\.changedBy) == ["anna", "anna"])
        try office.bert.edit(shorter, from: old, overriding: ["from", "until"])
        #expect(try office.anna.kaderlid(old.id) == shorter)
    }

    @Test func aSpreekuurThatWouldBeUnderstaffedIsAConflict() throws {
        let old = try office.spreekuur("s", for: .inloop, staff: [0, 1])
        try office.anna.plan(old)
        try office.anna.edit(try office.spreekuur("s", for: .inloop, staff: [0]), from: old)
        let conflict = try #require(throws: EditConflict.self) {
            try office.bert.edit(
                try office.spreekuur("s", for: .loopbaan, staff: [0, 1]), from: old)
        }
        #expect(conflict.fields.map(\.name) == ["service", "staff"])
        #expect(try office.anna.spreekuur(old.id).spreekuur.service == .inloop)
    }

    @Test func whatSomeoneTookAwayMeanwhileIsNotEditedUnseen() throws {
        let group = try WorkingGroup(id: .named("g"), network: office.network.id, theme: "OV")
        try office.anna.add(group)
        _ = try office.anna.undo()
        var edited = group
        edited.state = .dormant
        let gone = StoreError.notFound(kind: "workingGroup", id: "\(group.id)")
        #expect(throws: gone) { try office.bert.edit(edited, from: group) }
        let contact = try office.newcomer()
        try office.anna.add(contact)
        _ = try office.anna.undo()
        #expect(throws: StoreError.notFound(kind: "contact", id: "\(contact.id)")) {
            try office.bert.archive(contact.id)
        }
        #expect(throws: StoreError.nothingToUndo) { try office.bert.undo() }
    }
}

extension Contact {
    fileprivate func with(_ change: (inout Contact) -> Void) -> Contact {
        var copy = self
        change(&copy)
        return copy
    }
}
