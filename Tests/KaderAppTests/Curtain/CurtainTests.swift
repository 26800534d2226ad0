import KaderDomain
import KaderStore
import TerminalUI
import Testing

@testable import KaderApp

/// A desk that several people use: hidden at once, locked, and handed on.
@Suite struct CurtainTests {
    private func program(withPINs: Bool = true) throws -> (Rehearsal, Dependencies) {
        var dependencies = try Dependencies.demoDesk()
        dependencies.practice = { try Dependencies.demoDesk().store }
        if withPINs {
            for (name, pin) in [("anna", "2580"), ("bert", "1379")] {
                try dependencies.store.set(PIN(pin), for: #require(Actor(name)))
            }
            dependencies.deskLock = try dependencies.store.deskLock()
        }
        return (Rehearsal(dependencies), dependencies)
    }

    /// What could be read of the data.
    private func isEmpty(_ canvas: Canvas) -> Bool {
        ["Demonetwerk", "Groningen", "FICTIEF", "Spreekuren", "Netwerk"].allSatisfy {
            !canvas.text.contains($0)
        } && canvas.spots.isEmpty
    }

    private func type(_ digits: String, _ kader: inout Rehearsal) {
        kader.press(digits.map { .character($0) } + [.enter])
    }

    @Test func oneKeyHidesEverythingAndTheSameShowsIt() throws {
        var (kader, _) = try program(withPINs: false)
        let before = kader.canvas.text
        kader.press([.function(5)])
        #expect(isEmpty(kader.canvas))
        #expect(!kader.canvas.text.contains("anna"))
        kader.press([.character("q"), .escape, .enter, .character("x")])
        #expect(isEmpty(kader.canvas))
        #expect(!kader.app.isOver)
        kader.press([.function(5)])
        #expect(kader.canvas.text == before)
    }

    @Test func itHidesAFormTooAndLosesNothingOfIt() throws {
        var (kader, _) = try program(withPINs: false)
        kader.press([.character("1"), .character("n")] + "Dijk".map { .character($0) })
        let before = kader.canvas.text
        #expect(before.contains("Dijk"))
        kader.press([.function(5), .character("z"), .function(5)])
        #expect(kader.canvas.text == before)
    }

    @Test func aDeskWithPINsBeginsLocked() throws {
        var (kader, _) = try program()
        #expect(isEmpty(kader.canvas))
        #expect(kader.canvas.text.contains("Wie ben je?"))
        #expect(kader.canvas.text.contains("> anna"))
        type("1111", &kader)
        #expect(kader.canvas.text.contains("niet de goede pincode"))
        #expect(isEmpty(kader.canvas))
        type("2580", &kader)
        #expect(kader.canvas.text.contains("Spreekuren · Groningen"))
    }

    @Test func digitsAreNeverShown() throws {
        var (kader, _) = try program()
        kader.press("2580".map { .character($0) })
        #expect(kader.canvas.text.contains("Pincode: ****"))
        #expect(!kader.canvas.text.contains("2580"))
        #expect(kader.app.isProtecting)
    }

    @Test func idleMinutesLockItAndAKeyBeginsThemAnew() throws {
        var (kader, dependencies) = try program()
        type("2580", &kader)
        let now = dependencies.store.now
        for _ in 0..<4 { kader.send(.minute(now)) }
        kader.press([.down])
        for _ in 0..<4 { kader.send(.minute(now)) }
        #expect(!isEmpty(kader.canvas))
        kader.send(.minute(now))
        #expect(isEmpty(kader.canvas))
        #expect(kader.canvas.text.contains("Wie ben je?"))
    }

    @Test func whatIsHiddenLocksTooInTheEnd() throws {
        var (kader, dependencies) = try program()
        type("2580", &kader)
        kader.press([.function(5)])
        for _ in 0..<5 { kader.send(.minute(dependencies.store.now)) }
        kader.press([.function(5)])
        #expect(kader.canvas.text.contains("Wie ben je?"))
    }

    @Test func somebodyElseTakesOverAndTheFormIsKept() throws {
        var (kader, dependencies) = try program()
        type("2580", &kader)
        kader.press([.character("1"), .character("n")] + "Dijk".map { .character($0) })
        kader.press([.function(6), .down])
        #expect(kader.canvas.text.contains("> bert"))
        type("1379", &kader)
        #expect(kader.app.successor?.name == "bert")
        #expect(isEmpty(kader.canvas))
        #expect(try dependencies.store.drafts().count == 1)
        let other = Rehearsal(dependencies.handed(to: try #require(Actor("bert"))))
        #expect(try dependencies.handed(to: #require(Actor("bert"))).store.drafts().isEmpty)
        #expect(isEmpty(other.canvas))
    }

    @Test func theTourIsHiddenToo() throws {
        var (kader, _) = try program(withPINs: false)
        kader.perform { $0.run(.tour) }
        let before = kader.canvas.text
        #expect(before.contains("Rondleiding 1/"))
        kader.press([.function(5)])
        #expect(isEmpty(kader.canvas))
        #expect(!kader.canvas.text.contains("Rondleiding"))
        kader.press([.function(5)])
        #expect(kader.canvas.text == before)
    }

    @Test func inLinesNothingIsHidden() throws {
        var (kader, _) = try program(withPINs: false)
        kader.perform { app in
            app.isPlain = true
            return app.run(.hide)
        }
        #expect(kader.app.curtain == nil)
        #expect(kader.app.notice?.phrase[.nl].contains("alleen op het scherm") == true)
    }

    @Test func withoutPINsNothingLocks() throws {
        var (kader, dependencies) = try program(withPINs: false)
        kader.press([.function(6)])
        #expect(kader.status.contains("niemand een pincode"))
        for _ in 0..<50 { kader.send(.minute(dependencies.store.now)) }
        #expect(!isEmpty(kader.canvas))
    }

    @Test(arguments: [Size(columns: 10, rows: 3), Size(columns: 40, rows: 10)])
    func itHidesOnAnyScreen(size: Size) throws {
        var (kader, _) = try program()
        kader.send(.event(.resize(size)))
        #expect(isEmpty(kader.canvas))
    }
}
