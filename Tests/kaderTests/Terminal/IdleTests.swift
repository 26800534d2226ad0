import Foundation
import Testing

extension InTerminals {
    /// A program that nobody touches.
    @Suite struct Idling {
        @Test func anIdleProgramNeitherWritesNorWakes() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.waitForSilence(milliseconds: 1000)
            try Self.awaitRoomBeforeTheMinute(seconds: 8)
            let before = try Self.wakeUps(of: kader.process)
            try kader.waitForSilence(milliseconds: 5000)
            #expect(try Self.wakeUps(of: kader.process, since: before).isEmpty)
        }

        @Test func afterAKeyItFallsAsleepAgain() throws {
            let kader = try PtyProgram(at: try TerminalDesk())
            try kader.wait(for: "Demonetwerk")
            try kader.type("1n")
            try kader.wait(for: "Naam*")
            try kader.type("abc")
            try kader.wait(for: "abc")
            try kader.waitForSilence(milliseconds: 2500)
            try Self.awaitRoomBeforeTheMinute(seconds: 7)
            let before = try Self.wakeUps(of: kader.process)
            try kader.waitForSilence(milliseconds: 4000)
            #expect(try Self.wakeUps(of: kader.process, since: before).isEmpty)
        }

        /// The threads that woke since, but for those that have ended: the system's own spare ones do
        /// that when they have had nothing to do for a while.
        private static func wakeUps(of process: pid_t, since before: [String: Int]) throws
            -> [String:
            Int]
        {
            try wakeUps(of: process).filter { before[$0.key] != $0.value }
        }

        /// How often its threads have been put to sleep since they began.
        private static func wakeUps(of process: pid_t) throws -> [String: Int] {
            let tasks = "/proc/\(process)/task"
            var counts: [String: Int] = [:]
            for thread in try FileManager.default.contentsOfDirectory(atPath: tasks) {
                let status = try String(
                    contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)
                let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }
                counts[thread] = line?.split(separator: "\t").last.flatMap { Int($0) }
            }
            return counts
        }

        /// Every minute it wakes once; this waits for the new one where it is near.
        private static func awaitRoomBeforeTheMinute(seconds: Int) throws {
            let left = 60 - Int(Date().timeIntervalSince1970) % 60
            if left < seconds { usleep(UInt32(left + 1) * 1_000_000) }
        }
    }
}
