import Foundation
import KaderStore
import Testing

extension InTerminals {
    /// Connections that are lost, and programs that are told to stop.
    @Suite struct HangUps {
        private static let question = "Je klad is bewaard. Verdergaan?"

        @Test func aLostConnectionKeepsTheHalfFilledForm() throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            kader.hangUp()
            #expect(try kader.waitForEnd() == 0)
            try Self.goOn(at: desk)
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
        func beingToldToStopKeepsTheForm(signal: Int32) throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            kill(kader.process, signal)
            #expect(try kader.waitForEnd() == 0)
            #expect(kader.screen.modes == [7, 25])
            try Self.goOn(at: desk)
        }

        @Test func killingLosesNothingThatWasTypedBeforeAPause() throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            try Self.waitForDraft(at: desk)
            kill(kader.process, SIGKILL)
            #expect(try kader.waitForEnd() == 128 + SIGKILL)
            try Self.goOn(at: desk)
        }

        @Test func aDraftIsOfferedToItsAuthorOnly() throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            kader.hangUp()
            #expect(try kader.waitForEnd() == 0)
            let other = try PtyProgram(["--as", "bert"], at: desk)
            try other.wait(for: "Demonetwerk")
            try other.waitForSilence(milliseconds: 500)
            #expect(!other.screen.text.contains(Self.question))
            try Self.goOn(at: desk)
        }

        @Test func aTerminalThatNobodyReadsCanBeHungUp() throws {
            let desk = try TerminalDesk()
            let kader = try Self.deaf(at: desk)
            kader.hangUp()
            #expect(try kader.waitForEnd() == 0)
        }

        @Test func aProgramWhoseTerminalNobodyReadsCanBeStopped() throws {
            let desk = try TerminalDesk()
            let kader = try Self.deaf(at: desk)
            kill(kader.process, SIGTERM)
            #expect(try kader.waitForEndUnread() == 0)
        }

        @Test func anotherProgramThatHoldsTheFileDoesNotKeepThisOneFromEnding() throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            let other = try PtyProgram(
                shell: "flock \(desk.database).lock sh -c 'echo held; exec cat'", at: desk)
            try other.wait(for: "held")
            kader.hangUp()
            let status = try kader.waitForEnd()
            #expect(status == 74)
        }

        @Test func leavingWhileAnotherHoldsTheFileSaysWhatWasNotKept() throws {
            let desk = try TerminalDesk()
            let kader = try Self.halfFilled(at: desk)
            let other = try PtyProgram(
                shell: "flock \(desk.database).lock sh -c 'echo held; exec cat'", at: desk)
            try other.wait(for: "held")
            try kader.type("\u{1B}")
            try kader.wait(for: "╔═ 1 Netwerken")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 74)
            #expect(kader.screen.text.contains("Niet bewaard: een ander programma"))
        }

        /// A program with a network half filled in.
        private static func halfFilled(at desk: TerminalDesk) throws -> PtyProgram {
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Nieuw netwerk")
            try kader.wait(for: "Naam*")
            try kader.type("Netwerk van de dijk")
            try kader.wait(for: "Netwerk van de dijk")
            return kader
        }

        /// A program that has more to show than its terminal takes, because nobody reads it.
        private static func deaf(at desk: TerminalDesk) throws -> PtyProgram {
            let kader = try PtyProgram(at: desk, columns: 300, rows: 100)
            try kader.wait(for: "Demonetwerk")
            try kader.waitForSilence(milliseconds: 300)
            for round in 0..<60 {
                kader.resize(columns: 300 - round % 2, rows: 100)
                usleep(20_000)
            }
            return kader
        }

        /// Starts anew: the draft is offered, and holds what was typed.
        private static func goOn(at desk: TerminalDesk) throws {
            let kader = try PtyProgram(at: desk)
            try kader.wait(for: question)
            try kader.type("v")
            try kader.wait(for: "Naam*")
            try kader.wait(for: "Netwerk van de dijk")
            try kader.waitForSilence(milliseconds: 200)
            try kader.type("\u{1B}")
            try kader.wait(for: "‘o’ opent het weer")
            try kader.type("q")
            #expect(try kader.waitForEnd() == 0)
        }

        private static func waitForDraft(at desk: TerminalDesk) throws {
            let store = try desk.store()
            let end = Date(timeIntervalSinceNow: PtyProgram.patience)
            while try !store.drafts().contains(where: { $0.body.contains("van de dijk") }) {
                guard Date() < end else { throw PtyFailure("No draft is kept.") }
                usleep(20_000)
            }
        }
    }
}
