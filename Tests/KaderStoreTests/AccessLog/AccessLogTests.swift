import GRDB
import KaderDomain
import Testing

@testable import KaderStore

/// The log of who saw what: what is noted, and that nothing of it changes unseen.
@Suite struct AccessLogTests {
    /// An office with eight lines in the log.
    private func noted() throws -> Office {
        let office = try Office()
        for (number, person) in office.people.enumerated() {
            try office.anna.note(.openedPerson, of: person.id, detail: "\(number)")
        }
        return office
    }

    @Test func aLineSaysWhoWhenFromWhereAndWhom() throws {
        let office = try Office()
        var anna = office.anna
        anna.way = .session(key: "SHA256:abc")
        try anna.note(.openedDossier, of: office.people[2].id, detail: "two\nlines")
        let line = try #require(try office.bert.accessLog(AccessQuery()).first)
        #expect(line.number == 1)
        #expect(line.actor == "anna")
        #expect(line.way == .session(key: "SHA256:abc"))
        #expect(line.code == "openedDossier")
        #expect(line.subject == office.people[2].id)
        #expect(line.detail == "two lines")
    }

    @Test func theFileOfAPersonTellsWhoLookedAndWhoChanged() throws {
        let office = try noted()
        let person = office.people[1]
        var other = person
        other.town = "Elders"
        try office.bert.edit(other, from: person)
        let lines = try office.anna.accessLog(AccessQuery(person: person.id))
        let mine = lines.filter { $0.actor != "setup" }
        #expect(
            mine.map(\.code) == ["openedPerson", "editContact"]
                || mine.map(\.code) == ["editContact", "openedPerson"])
        #expect(lines.allSatisfy { $0.subject == person.id })
        let bert = try #require(Actor("bert"))
        let ofBert = try office.anna.accessLog(AccessQuery(person: person.id, actor: bert))
        #expect(ofBert.map(\.code) == ["editContact"])
    }

    @Test func lookingWithoutWritingIsNotedToo() throws {
        let office = try Office()
        try office.store.readOnly.as(office.anna.actor).note(.openedPerson)
        #expect(try office.anna.accessLog(AccessQuery()).count == 1)
    }

    @Test func aLogAsItWasWrittenIsSound() throws {
        let verdict = try noted().anna.verifyLog()
        #expect(verdict.lines == 8)
        #expect(verdict.head.number == 8)
        #expect(verdict.head.hash.count == 64)
        #expect(verdict.faults == [])
    }

    @Test(arguments: [
        "UPDATE accessLog SET actor = 'bert' WHERE pk = 3", "DELETE FROM accessLog WHERE pk = 3",
        "DELETE FROM accessLogHead", "UPDATE accessLogHead SET number = 1",
    ])
    func theFileItselfRefusesToChangeIt(sql: String) throws {
        let office = try noted()
        try office.anna.noteHead(.review)
        #expect(throws: DatabaseError.self) { try office.store.tamper(sql) }
    }

    /// Each kind of tampering by someone who takes the guards away first.
    @Test(arguments: [
        ("UPDATE accessLog SET actor = 'bert' WHERE pk = 3", [LogFault.changed(number: 3)]),
        ("UPDATE accessLog SET subject = NULL WHERE pk = 3", [.changed(number: 3)]),
        ("UPDATE accessLog SET at = at + 1 WHERE pk = 8", [.changed(number: 8)]),
        ("DELETE FROM accessLog WHERE pk IN (4, 5)", [.missing(before: 6, count: 2)]),
        ("DELETE FROM accessLog WHERE pk = 1", [.missing(before: 2, count: 1)]),
        ("DELETE FROM accessLog WHERE pk > 6", [.cut(last: 6, expected: 8)]),
        (
            "UPDATE accessLog SET actor = 'eva', hash = zeroblob(32) WHERE pk = 5",
            [.changed(number: 5), .inserted(number: 5)]
        ),
    ])
    func tamperingIsFound(sql: String, faults: [LogFault]) throws {
        let office = try noted()
        try office.store.tamper("DROP TRIGGER accessLogStays; DROP TRIGGER accessLogKept; \(sql)")
        #expect(try office.anna.verifyLog().faults == faults)
    }

    @Test func linesThatGoOnAfterACutLeaveAGap() throws {
        let office = try noted()
        try office.store.tamper(
            "DROP TRIGGER accessLogKept; DELETE FROM accessLog WHERE pk > 6")
        try office.anna.note(.openedPerson)
        #expect(try office.anna.verifyLog().faults == [.missing(before: 9, count: 2)])
    }

    /// Who writes the whole end anew, with hashes that fit, is betrayed by what was noted before.
    @Test func aLogWrittenAnewDiffersFromANotedHead() throws {
        let office = try noted()
        try office.anna.noteHead(.sync)
        try office.store.tamper(
            """
            DROP TRIGGER accessLogKept; DELETE FROM accessLog WHERE pk = 8;
            UPDATE sqlite_sequence SET seq = 7 WHERE name = 'accessLog'
            """)
        try office.bert.note(.openedPerson)
        let faults = try office.anna.verifyLog().faults
        guard case .otherHead(8, _) = faults.first, faults.count == 1 else {
            Issue.record("\(faults)")
            return
        }
    }

    @Test func aBackupBetraysALogThatWasWrittenAnew() throws {
        let folder = try TemporaryFolder()
        let office = try noted()
        let copy = folder.file("copy.sqlite")
        try office.anna.backup(to: copy)
        #expect(try office.anna.verifyLog(against: copy).faults == [])
        try office.anna.note(.openedPerson)
        #expect(try office.anna.verifyLog(against: copy).faults == [])
        try office.store.tamper(
            """
            DROP TRIGGER accessLogKept; DROP TRIGGER accessLogHeadKept;
            DELETE FROM accessLogHead; DELETE FROM accessLog WHERE pk > 7;
            UPDATE sqlite_sequence SET seq = 7 WHERE name = 'accessLog'
            """)
        try office.bert.note(.openedPerson)
        #expect(try office.anna.verifyLog().faults == [])
        #expect(try office.anna.verifyLog(against: copy).faults.count == 1)
    }

    @Test func oldLinesGoByRetentionAndTheRestStaysSound() throws {
        let office = try noted()
        try office.store.tamper(
            "DROP TRIGGER accessLogStays; UPDATE accessLog SET at = 1 WHERE pk <= 3")
        let before = try office.anna.verifyLog().faults
        #expect(before == (1...3).map { .changed(number: $0) })
        #expect(try office.anna.trimLog(before: Office.monday) >= 3)
        let verdict = try office.anna.verifyLog()
        #expect(verdict.faults == [])
        #expect(try office.anna.accessLog(AccessQuery()).contains { $0.code == "trimmed" })
        #expect(try office.anna.trimLog(before: Day(ordinal: 0)) == 0)
    }

    @Test func whatIsOlderThanIsSetGoes() throws {
        let office = try noted()
        let now = Clock.real.instant.seconds
        try office.store.tamper(
            """
            DROP TRIGGER accessLogStays;
            UPDATE accessLog SET at = \(now - 800 * 86_400) WHERE pk <= 2;
            UPDATE accessLog SET at = \(now - 700 * 86_400) WHERE pk = 3
            """)
        #expect(try office.anna.trimLog() == 2)
        try office.anna.set(Setting(.logMonths, to: "12"))
        #expect(try office.anna.trimLog() == 1)
        #expect(try office.anna.trimLog() == 0)
    }
}
