/// All that is kept about one person, as they may read it (AVG 15 and 20, PRACTICE 3.8): everybody else in
/// it is ``OtherPerson``.
public struct PersonFile: Hashable, Sendable {
    public let person: Contact

    /// Why it was asked, without the names of others.
    public let reason: String

    /// By kind, in the order in which they were made. What was withdrawn is kept, and so is in it.
    public let things: [PersonThing]

    /// Who looked at their file, the first first.
    public let looks: [PersonLook]

    /// Forms about them that somebody has half filled in, laptops on which they stand, and what a laptop
    /// brought about them and is kept apart: by what it is, with the rest as fields.
    public let beside: [PersonThing]

    /// What things are called that these name, by id.
    public let titles: [String: String]

    /// What has their name, phone or e-mail in its text without pointing to them. It may be a namesake, so
    /// it is not in what is handed over: who exports looks at each.
    public let mentions: [PersonMention]

    public init(
        person: Contact, because reason: String, things: [PersonThing], looks: [PersonLook],
        beside: [PersonThing],
        titles: [String: String], mentions: [PersonMention]
    ) {
        self.person = person
        self.reason = reason
        self.things = things
        self.looks = looks
        self.beside = beside
        self.titles = titles
        self.mentions = mentions
    }
}

/// One thing that is about a person, or names them.
public struct PersonThing: Hashable, Sendable {
    /// The name of its table.
    public let kind: String
    public let id: String
    public let sight: Sight
    public let isWithdrawn: Bool
    public let fields: [PersonField]
    public let changes: [PersonChange]

    /// How much of it the person may see.
    public enum Sight: String, Hashable, Sendable {
        /// It is about them.
        case about

        /// It is about no person, and names them: a spreekuur that they held.
        case named

        /// It is about somebody else, and names them: only where it does, and the days.
        case other
    }

    public init(
        kind: String, id: String, sight: Sight, isWithdrawn: Bool = false, fields: [PersonField],
        changes: [PersonChange] = []
    ) {
        self.kind = kind
        self.id = id
        self.sight = sight
        self.isWithdrawn = isWithdrawn
        self.fields = fields
        self.changes = changes
    }
}

/// A field as it is stored, but for the names of others; nil where nothing is in it.
public struct PersonField: Hashable, Sendable {
    public let name: String
    public let value: String?

    public init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
    }
}

/// One change of a thing: what its fields became.
public struct PersonChange: Hashable, Sendable {
    public let at: Instant

    /// Who did it, without their name.
    public let by: String
    public let command: CommandName
    public let fields: [PersonField]

    public init(at: Instant, by: String, command: CommandName, fields: [PersonField]) {
        self.at = at
        self.by = by
        self.command = command
        self.fields = fields
    }
}

/// That somebody looked at a person's file.
public struct PersonLook: Hashable, Sendable {
    public let at: Instant

    /// Who did it, without their name.
    public let by: String

    /// As it is written in the log, and in words.
    public let code: String
    public let act: Phrase

    public init(at: Instant, by: String, code: String) {
        self.at = at
        self.by = by
        self.code = code
        act = AccessAct(rawValue: code)?.label ?? Phrase(same: code)
    }
}

/// Where a person's name stands in the text of a thing that does not point to them.
public struct PersonMention: Hashable, Sendable {
    public let kind: String
    public let id: String

    public init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }
}
