import KaderDomain

/// A line as in `authorized_keys`: a key, and the only command that it can run.
struct ForcedLine: Hashable {
    let text: String

    /// - Returns: nil where a part holds a line end or another control character, which no quoting
    ///   makes safe; then the key lets nobody in.
    init?(_ key: SessionKey, program: String, database: String) {
        let parts = [program, key.actor.name, key.fingerprint, database]
        let isPlain = parts.joined().unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control
        }
        guard isPlain else { return nil }
        let words = [
            program, "session", "--as", parts[1], "--key", parts[2], "--database", database,
        ]
        let command = words.map(Self.quoted).joined(separator: " ")
        text =
            "restrict,pty,command=\"\(Self.escaped(command))\" \(key.key.kind.rawValue) \(key.key.body)"
    }

    /// For the shell that runs it.
    private static func quoted(_ word: String) -> String {
        if word.wholeMatch(of: /[A-Za-z0-9@%+=:,.\/_-]+/) != nil { return word }
        return "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// For `sshd`, to which only a quote means something within quotes.
    private static func escaped(_ command: String) -> String {
        command.replacing("\"", with: "\\\"")
    }
}
