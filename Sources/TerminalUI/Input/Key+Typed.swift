extension Key {
    /// Whether it puts a letter into a text.
    public var isTyped: Bool {
        if case .character = self { true } else { false }
    }
}
