extension StoredKind {
    /// Whether people can be named in it, by their identity or in words about them.
    public var namesPeople: Bool {
        switch self {
        case .contact, .callbackNote: true
        default: Link.ofPeopleByKind[rawValue] != nil
        }
    }
}
