internal import KaderStore

extension TableKind {
    /// Whether people can be named in it: outside the union it goes with their consent only.
    public var namesPeople: Bool { table.kinds.contains(where: \.namesPeople) }
}
