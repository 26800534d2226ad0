extension Result where Failure == ReferenceError {
    /// The table. A table that cannot be read is a mistake in the program itself: its bytes are
    /// compiled in, and a test reads every one.
    var value: Success {
        switch self {
        case .success(let value): value
        case .failure(let error): preconditionFailure("A reference table is unreadable: \(error)")
        }
    }
}
