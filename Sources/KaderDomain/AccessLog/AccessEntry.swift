/// A line of the access log, or a step of the change log beside it.
public struct AccessEntry: Hashable, Sendable {
    /// Its number in the access log; nil for a change, which stands in the change log.
    public let number: Int?
    public let at: Instant
    public let actor: String

    /// Nil for a change.
    public let way: AccessWay?

    /// What was done; as it is written in the log where this version does not know it.
    public let act: Phrase

    /// The same for programs: the name of an ``AccessAct``, or of a command.
    public let code: String

    /// Whose file it is about; nil where it is nobody's.
    public let subject: Contact.ID?

    /// Facts without names of people: a fingerprint, a number of rows; or blank.
    public let detail: String

    public init(
        number: Int?, at: Instant, actor: String, way: AccessWay?, act: Phrase, code: String,
        subject: Contact.ID?, detail: String
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.way = way
        self.act = act
        self.code = code
        self.subject = subject
        self.detail = detail
    }
}
