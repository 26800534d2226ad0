/// From where somebody looked or changed.
public enum AccessWay: Hashable, Sendable {
    /// The terminal program, on the machine itself.
    case desk
    case commandLine

    /// Over SSH, by the key with this fingerprint.
    case session(key: String)

    /// As it is stored: `desk`, `command`, or the fingerprint.
    public var code: String {
        switch self {
        case .desk: "desk"
        case .commandLine: "command"
        case .session(let key): key
        }
    }

    public init(code: String) {
        switch code {
        case "desk": self = .desk
        case "command": self = .commandLine
        default: self = .session(key: code)
        }
    }

    public var label: Phrase {
        switch self {
        case .desk: Phrase(nl: "balie", en: "desk")
        case .commandLine: Phrase(nl: "opdrachtregel", en: "command line")
        case .session(let key): Phrase(same: key)
        }
    }
}
