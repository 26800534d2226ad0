/// A note to call somebody back (*terugbelnotitie*): who, which number, about what. No dossier.
///
/// Always true: it says who or which number.
public struct CallbackNote: Hashable, Identifiable, Sendable {
    public let id: Identifier<CallbackNote>
    public let name: String
    public let phone: String
    public let about: String

    /// When it was taken down.
    public let taken: Instant

    /// When it was done; nil while it waits.
    public var done: Instant?

    public var isOpen: Bool { done == nil }

    /// - Throws: ``DeskError/nobodyToCall``.
    public init(
        id: Identifier<CallbackNote>, name: String, phone: String = "", about: String = "",
        taken: Instant, done: Instant? = nil
    ) throws(DeskError) {
        guard !name.trimmed.isEmpty || !phone.trimmed.isEmpty else { throw .nobodyToCall }
        self.id = id
        self.name = name.trimmed
        self.phone = phone.trimmed
        self.about = about.trimmed
        self.taken = taken
        self.done = done
    }
}
