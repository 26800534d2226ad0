import Foundation
import Testing

/// `kader --plain` through a pipe.
@Suite struct PlainCommandTests {
    @Test func aDraftOutlivesTheEndOfTheInput() throws {
        let desk = try DemoDesk()
        let first = try desk.run("--plain", input: "netwerken\nn\nNetwerk van morgen\n")
        #expect(first.status == 0 && first.err.isEmpty)
        #expect(first.out.hasPrefix("kader · FICTIEF"))
        let second = try desk.run("--plain", input: "1\n")
        #expect(second.out.contains("Netwerk van morgen"), "\(second.out)")
    }

    @Test func nothingButTextIsSent() throws {
        let desk = try DemoDesk()
        let run = try desk.kader.run(
            ["--plain"], input: "netwerken\n1\nEsc\nq\n",
            environment: DemoDesk.now.merging(["LC_ALL": "C", "TERM": "dumb"]) { $1 })
        #expect(run.status == 0)
        #expect(run.out.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    }
}
