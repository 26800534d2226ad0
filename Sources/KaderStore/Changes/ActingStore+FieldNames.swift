extension ActingStore {
    /// The names of every field that the log can tell of, each once.
    public func fieldNames() -> Set<String> {
        Set(ThingKind.all.values.flatMap(\.fields))
    }
}
