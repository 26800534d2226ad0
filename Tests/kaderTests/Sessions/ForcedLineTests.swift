import Foundation
import KaderDomain
import Testing

@testable import kader

/// The line for sshd: no name or path breaks out of it.
@Suite struct ForcedLineTests {
    private func key(of name: String) throws -> SessionKey {
        let body = "AAAAC3NzaC1lZDI1NTE5AAAAIIF9s5kW9PPciS4krG74gdlYWrZ+G8LCeQcqsFc+hTPV"
        return SessionKey(
            key: try PublicKey(.ed25519, body), fingerprint: "SHA256:abc",
            actor: try #require(Actor(name)), addedAt: Instant(seconds: 0), addedBy: "bert")
    }

    @Test func itForcesTheSessionOfOnePerson() throws {
        let line = ForcedLine(try key(of: "anna"), program: "/usr/bin/kader", database: "/var/x")
        #expect(
            line?.text == """
                restrict,pty,command="/usr/bin/kader session --as anna --key SHA256:abc --database /var/x" \
                ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIF9s5kW9PPciS4krG74gdlYWrZ+G8LCeQcqsFc+hTPV
                """)
    }

    /// As sshd reads what is within quotes, and as a shell then runs it.
    @Test(arguments: ["a'b", "a\"b", "a\\\"b", "a$(id)b", "a`id`b", "a;id", "a b", "a\\", "*", "ü"])
    func whateverTheNameTheShellSeesOneWord(name: String) throws {
        let line = try #require(
            ForcedLine(try key(of: name), program: "/bin/echo", database: "/var/" + name))
        let start = try #require(line.text.range(of: "command=\"")?.upperBound)
        let end = try #require(line.text.range(of: "\" ssh-ed25519")?.lowerBound)
        let command = line.text[start..<end].replacing("\\\"", with: "\"")
        let out = try Binary().shell(String(command))
        #expect(out == "session --as \(name) --key SHA256:abc --database /var/\(name)\n")
    }

    @Test func aLineEndLetsNobodyIn() throws {
        #expect(ForcedLine(try key(of: "anna"), program: "/kader", database: "/a\nb") == nil)
    }
}

extension Binary {
    /// What a line of shell prints.
    func shell(_ line: String) throws -> String {
        let script = path("line.sh")
        try Data((line + "\n").utf8).write(to: URL(fileURLWithPath: script))
        _ = Self.execute("sh '\(script)' > '\(path("out"))' 2>&1")
        return try String(contentsOfFile: path("out"), encoding: .utf8)
    }
}
