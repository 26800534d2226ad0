import ArgumentParser
import Foundation
import KaderDomain
import KaderStore

/// `kader serve-key %u %t %k`: answers `sshd`, which asks what a key may do. Prints one line for a key
/// that lets somebody in, and nothing for any other.
struct ServeKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-key",
        abstract: "Answer sshd's AuthorizedKeysCommand: what this key forces.",
        discussion: "In sshd_config: AuthorizedKeysCommand /usr/local/bin/kader serve-key %u %t %k")

    @Argument(help: "The account being logged in to: %u.")
    var user: String

    @Argument(help: "The kind of the key: %t.")
    var kind: String

    @Argument(help: "The key in Base64: %k.")
    var body: String

    @Option(help: "The database file.")
    var database: String?

    func run() throws {
        guard user == Surroundings.login else { throw SessionRefusal.notServing(user) }
        guard let kind = PublicKey.Kind(rawValue: kind) else { return }
        let path = Surroundings(database: database).path
        let store = try Store.open(at: path, readOnly: true)
        guard let key = try store.keyLettingIn(kind, body) else { return }
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let absolute = URL(fileURLWithPath: path).path
        guard let line = ForcedLine(key, program: program, database: absolute) else { return }
        Output.write(line.text + "\n")
    }
}
