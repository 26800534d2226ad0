internal import KaderDomain

extension StoredKind {
    /// Whether the register says of a column that it tells of people.
    public var namesPeople: Bool {
        ColumnRegister.columns(of: rawValue).contains { $0.kind != .none }
    }
}
