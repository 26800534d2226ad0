/// A script of keys that cannot be read.
public struct KeyScriptError: Error, Hashable, Sendable {
    /// What names no key, as it was written.
    public let token: String

    public init(token: String) {
        self.token = token
    }
}
