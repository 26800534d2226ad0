extension String {
    /// The same with a capital, to begin a line with.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
