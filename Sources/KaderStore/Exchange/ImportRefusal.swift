/// Why an import was refused: per thing that cannot be stored, by its place in what was given.
/// Nothing was stored.
public struct ImportRefusal: Error {
    /// At least one. Rules of the domain, or ``StoreError``.
    public let reasons: [Int: any Error]
}
