/// What a person's key file comes to.
public struct KeyReport: Sendable {
    /// Every action with the keys that it has now.
    public let entries: [KeyCatalogue.Entry]
    public let faults: [KeyFault]

    /// - Parameter file: what stands in the file; nil where there is none.
    public init(_ catalogue: KeyCatalogue, file: String?) {
        let (own, faults) = catalogue.read(KeyFile(file ?? ""))
        entries = catalogue.with(own).entries
        self.faults = faults
    }
}
