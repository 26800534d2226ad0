/// Why a sealed backup was not opened. Nothing was changed.
public enum SealedBackupError: Error, Hashable, Sendable {
    /// Neither the keys of this device nor a code that was given opens it.
    case locked

    /// What was typed is no code.
    case noCode

    /// It was changed, or is not whole.
    case damaged

    /// A later version of kader made it.
    case newerFormat

    /// It opens, and yet was made by somebody whom this device does not know.
    case stranger
}
