import KaderDomain
import Testing

@testable import KaderStore

/// PINs at a desk that several people use.
@Suite struct PINTests {
    @Test(arguments: ["", "123", "12a4", "１２３４", "1234567890123", "-1234", "1 34"])
    func onlyFourToTwelveDigitsAreOne(text: String) {
        #expect(throws: PINFault.length) { try PIN(text) }
    }

    @Test(arguments: ["0000", "1234", "4321", "999999", "56789"])
    func aRowIsTooPlain(text: String) {
        #expect(throws: PINFault.tooPlain) { try PIN(text) }
    }

    @Test func waitingGrowsAndEnds() {
        #expect((0...5).map(PIN.wait) == [0, 0, 0, 5, 10, 20])
        #expect(PIN.wait(afterWrong: 1_000_000) == 900)
    }

    @Test func theRightOneOpensAndTheLogTells() throws {
        let office = try Office()
        let (anna, bert) = (office.anna.actor, office.bert.actor)
        #expect(try office.anna.deskLock() == nil)
        try office.bert.set(PIN("2580"), for: anna)
        #expect(try office.anna.deskLock() == DeskLock([anna], minutes: 5))
        try office.bert.unlock(as: anna, "2580")
        #expect(throws: PINFault.wrong) { try office.bert.unlock(as: anna, "2581") }
        #expect(throws: PINFault.none("bert")) { try office.bert.unlock(as: bert, "2580") }
        let log = try office.anna.accessLog(AccessQuery())
        #expect(log.map(\.code) == ["pinWrong", "unlocked", "pinSet"])
        #expect(log.map(\.actor) == ["anna", "anna", "bert"])
        #expect(log.allSatisfy { !$0.detail.contains("2580") })
    }

    @Test func afterThreeWrongOnesEvenTheRightOneWaits() throws {
        let office = try Office()
        let anna = office.anna.actor
        try office.anna.set(PIN("2580"), for: anna)
        for _ in 0..<3 {
            #expect(throws: PINFault.wrong) { try office.anna.unlock(as: anna, "1111") }
        }
        do {
            try office.anna.unlock(as: anna, "2580")
            Issue.record("nobody had to wait")
        } catch PINFault.wait(let seconds) {
            #expect((1...5).contains(seconds))
        }
        try office.store.tamper("UPDATE pin SET wrongAt = wrongAt - 5")
        try office.anna.unlock(as: anna, "2580")
        #expect(throws: PINFault.wrong) { try office.anna.unlock(as: anna, "1111") }
    }

    @Test func whoForgotItGetsAnother() throws {
        let office = try Office()
        let anna = office.anna.actor
        try office.anna.set(PIN("2580"), for: anna)
        try office.bert.clearPIN(of: anna)
        #expect(try office.anna.deskLock() == nil)
        #expect(throws: PINFault.none("anna")) { try office.bert.clearPIN(of: anna) }
        try office.bert.set(PIN("1379"), for: anna)
        #expect(throws: PINFault.wrong) { try office.bert.unlock(as: anna, "2580") }
        try office.bert.unlock(as: anna, "1379")
    }
}
