/// A command that the laptop of a bus brought and that it may not make: kept apart until an administrator
/// takes it in or refuses it.
///
/// Always true: nothing of it shows anywhere, and nothing of it is lost.
public struct HeldCommit: Hashable, Identifiable, Sendable {
    public let id: Int64

    /// Who made it, as the laptop says, and when by its clock.
    public let actor: String
    public let at: Instant
    public let why: Why

    /// The kind of the thing that gave the reason; blank where the whole command did.
    public let about: String

    /// What it would change: by kind of thing, how many.
    public let changes: [String: Int]

    /// When an administrator refused it; nil while nobody decided.
    public let refusedAt: Instant?

    public init(
        id: Int64, actor: String, at: Instant, why: Why, about: String, changes: [String: Int],
        refusedAt: Instant?
    ) {
        self.id = id
        self.actor = actor
        self.at = at
        self.why = why
        self.about = about
        self.changes = changes
        self.refusedAt = refusedAt
    }

    /// Why it was kept apart.
    public enum Why: String, CaseIterable, Sendable {
        /// It says that another replica made it.
        case origin

        /// Such things are not made on a bus: roles, settings, spreekuren.
        case kind

        /// It says who is who.
        case people

        /// It is about a house that the laptop was not prepared for.
        case elsewhere

        /// It is about another trip.
        case trip

        /// It changes somebody or something that was not on the laptop.
        case absent

        /// It takes back what was done elsewhere.
        case undoes

        /// It hangs on something that is kept apart.
        case follows

        /// The house does not know any more what went along: it was put back to a day before.
        case unknown

        public var label: Phrase {
            switch self {
            case .origin:
                Phrase(nl: "zegt van een ander apparaat te zijn", en: "says another device made it")
            case .kind: Phrase(nl: "hoort niet op de bus", en: "does not belong on the bus")
            case .people: Phrase(nl: "voegt mensen samen", en: "merges people")
            case .elsewhere: Phrase(nl: "gaat over een ander huis", en: "is about another house")
            case .trip: Phrase(nl: "gaat over een andere rit", en: "is about another trip")
            case .absent:
                Phrase(nl: "stond niet op de laptop", en: "was not on the laptop")
            case .undoes:
                Phrase(
                    nl: "neemt terug wat ergens anders is gedaan",
                    en: "takes back what was done elsewhere")
            case .follows:
                Phrase(nl: "hangt aan iets dat apart staat", en: "depends on what is kept apart")
            case .unknown:
                Phrase(
                    nl: "dit huis weet niet meer wat er meeging",
                    en: "this house no longer knows what went along")
            }
        }
    }
}

/// How many commands are kept apart of which nobody decided.
public struct HeldWaiting: Hashable, Sendable {
    /// At least one.
    public let count: Int

    /// When the first of them came in.
    public let since: Instant

    public init(count: Int, since: Instant) {
        self.count = count
        self.since = since
    }
}

/// Why a decision about a command that is kept apart was not carried out.
public enum HeldError: Error, Hashable, Sendable {
    /// There is none of this number.
    case unknown

    /// Its time lies beyond what any device could follow.
    case beyondTime

    /// It was refused already.
    case refused
}
