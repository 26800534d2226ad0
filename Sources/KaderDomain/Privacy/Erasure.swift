/// That one thing was emptied of what it told of a person, for good. It names the thing and nobody, so
/// that it may be kept for ever and told to every device.
public struct Erasure: Hashable, Sendable, Identifiable {
    /// The kind of the thing, by the name of its table.
    public let kind: String

    /// The id of the thing.
    public let thing: String
    public let day: Day
    public let ground: Ground

    /// Why: one of a list, for a reason in words would tell of the person.
    public enum Ground: String, CaseIterable, Sendable {
        case request, consent, objection, mistake, term
    }

    /// One per thing, so that two devices that forgot it agree.
    public var id: Identifier<Erasure> { Self.id(kind, thing) }

    public static func id(_ kind: String, _ thing: String) -> Identifier<Erasure> {
        .named("\(kind)/\(thing)")
    }

    public init(_ kind: String, _ thing: String, on day: Day, because ground: Ground) {
        self.kind = kind
        self.thing = thing
        self.day = day
        self.ground = ground
    }
}

extension Erasure.Ground {
    public var label: Phrase {
        switch self {
        case .request: Phrase(nl: "op verzoek", en: "on request")
        case .consent: Phrase(nl: "toestemming ingetrokken", en: "consent withdrawn")
        case .objection: Phrase(nl: "bezwaar", en: "objection")
        case .mistake: Phrase(nl: "ten onrechte vastgelegd", en: "kept by mistake")
        case .term: Phrase(nl: "bewaartermijn voorbij", en: "retention term over")
        }
    }
}

/// What was done to forget somebody.
public struct ErasureReport: Hashable, Sendable {
    /// How many things were emptied, the person included.
    public let things: Int

    /// Drafts that named them, thrown away.
    public let drafts: Int

    /// Whether the bytes are gone from the files too; else when every program that has them open is closed.
    public var isWiped = true

    public init(things: Int, drafts: Int) {
        self.things = things
        self.drafts = drafts
    }
}
