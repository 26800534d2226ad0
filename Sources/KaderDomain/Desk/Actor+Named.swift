extension Actor {
    /// Whether a person of this name is probably who acts: the whole name or the first name is the
    /// login name, capitals and accents aside. For what is shown first, never for what is allowed.
    public func isProbably(_ person: String) -> Bool {
        let (wanted, name) = (Folding.fold(self.name), Folding.fold(person))
        guard !wanted.isEmpty else { return false }
        return name == wanted || name.split(separator: " ").first.map(String.init) == wanted
    }
}
