import Foundation
import KaderDomain
import KaderStore
import KaderTesting
import Testing

extension InTerminals {
    /// Writers that are killed in the middle of their work.
    @Suite struct Kills {
        @Test func sixteenKilledWritersLoseNoAcknowledgedWrite() throws {
            let desk = try TerminalDesk()
            for round in 1...Volume.of(20) {
                let writers = try (1...16).map { try Self.writer($0, of: round, at: desk) }
                try Self.waitForAcknowledgements(24, of: round, at: desk)
                for writer in writers { kill(-writer.process, SIGKILL) }
                for writer in writers { _ = try writer.waitForEnd() }
                try Self.expectAll(of: round, at: desk)
            }
            let check = try desk.run(
                "kader check && sqlite3 $KADER_DATABASE 'PRAGMA integrity_check'")
            #expect(check.status == 0)
            #expect(check.output.hasSuffix("ok\n"))
        }

        /// Adds people without end, and notes each id that it was told.
        private static func writer(_ number: Int, of round: Int, at desk: TerminalDesk) throws
            -> PtyProgram
        {
            let line = """
                n=0
                while n=$((n + 1)); do
                    kader contact add "Kees de Schrijver-$n" --phone 06-0000000\(number) \
                        --as schrijver-\(number) >>"$HOME/told.\(round).\(number)" || exit
                done
                """
            return try PtyProgram(shell: line, at: desk)
        }

        private static func waitForAcknowledgements(
            _ count: Int, of round: Int, at desk: TerminalDesk
        ) throws {
            let end = Date(timeIntervalSinceNow: 4 * PtyProgram.patience)
            while try acknowledged(in: round, at: desk).count < count {
                guard Date() < end else { throw PtyFailure("The writers hardly write.") }
                usleep(20_000)
            }
        }

        private static func expectAll(of round: Int, at desk: TerminalDesk) throws {
            let store = try desk.store()
            let told = try acknowledged(in: round, at: desk)
            #expect(told.count >= 24)
            for id in told {
                let id = try #require(Contact.ID(String(id)))
                #expect(throws: Never.self) { try store.contact(id) }
            }
        }

        /// The ids that the writers of this round were told, each a whole line.
        private static func acknowledged(in round: Int, at desk: TerminalDesk) throws -> [Substring]
        {
            let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
            return try files.filter { $0.hasPrefix("told.\(round).") }.flatMap { name in
                let text = try String(contentsOfFile: desk.folder + "/" + name, encoding: .utf8)
                return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            }
        }
    }
}
