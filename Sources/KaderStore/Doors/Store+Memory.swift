internal import CTuning

extension Store {
    /// Settles once how this process has memory: two heaps, for a start has two threads that read and
    /// draw, and no count of what SQLite has in use, which locks at every piece.
    ///
    /// ``open(at:readOnly:patience:)`` does so; who starts a thread before that does it first.
    public static func settleMemory() { _ = isMemorySettled }

    private static let isMemorySettled: Void = kader_settle_memory()
}
