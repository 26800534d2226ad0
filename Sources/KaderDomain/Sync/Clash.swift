/// Something that two replicas did, each without knowing of the other, and that contradicts itself.
///
/// Nothing of it is lost: both stay, until a person settles it.
public struct Clash: Identifiable, Hashable, Sendable {
    /// Of this replica only.
    public let id: Int64

    /// The table and the id of the thing that it is about.
    public let kind: String
    public let thing: String

    /// What people call the thing; blank where it has no name.
    public let title: String

    /// When it was found here.
    public let found: Instant
    public let form: Form

    public enum Form: Hashable, Sendable {
        /// A field was given different values. The first is the one that shows. At least two.
        case field(String, [Version])

        /// Somebody or some room is in two places at once.
        case overlap(Holding, with: Party)

        /// Appointments that are outside their spreekuur, or in one that was called off.
        case outside(count: Int)

        /// The thing breaks a rule between things, as the domain says it.
        case rule(BrokenRule)

        /// What was taken away is still used by this one.
        case gone(usedBy: Party)

        /// Somebody was forgotten, and elsewhere this was written meanwhile: it was emptied too. Who
        /// wrote it, and when.
        case forgotten(actor: String, at: Instant)

        /// They became part of somebody elsewhere who was forgotten meanwhile, and are a person of
        /// their own again.
        case parted

        /// Whether there is nothing to change: it is settled by who has seen it.
        public var isToKnow: Bool {
            switch self {
            case .forgotten, .parted: true
            default: false
            }
        }
    }

    /// A value of a field, and who gave it.
    public struct Version: Hashable, Sendable {
        public let stamp: Stamp

        /// As people read it: of what points to others, their names; nil for nothing.
        public let value: String?
        public let actor: String
        public let at: Instant

        public init(stamp: Stamp, value: String?, actor: String, at: Instant) {
            self.stamp = stamp
            self.value = value
            self.actor = actor
            self.at = at
        }
    }

    /// Another thing that takes part in it.
    public struct Party: Hashable, Sendable {
        public let kind: String
        public let thing: String
        public let title: String

        public init(kind: String, thing: String, title: String) {
            self.kind = kind
            self.thing = thing
            self.title = title
        }
    }

    public init(
        id: Int64, kind: String, thing: String, title: String, found: Instant, form: Form
    ) {
        self.id = id
        self.kind = kind
        self.thing = thing
        self.title = title
        self.found = found
        self.form = form
    }
}

/// A rule between things that is broken, as the domain says it. Two that read the same are the same.
public struct BrokenRule: Hashable, Sendable {
    public let error: any Error

    public init(_ error: any Error) { self.error = error }

    public static func == (left: BrokenRule, right: BrokenRule) -> Bool {
        "\(left.error)" == "\(right.error)"
    }

    public func hash(into hasher: inout Hasher) { hasher.combine("\(error)") }
}

/// Why a clash was not settled.
public enum ClashError: Error, Hashable, Sendable {
    /// It is no longer there: somebody settled it.
    case settled

    /// It is not about the value of a field: what is to be done is to change one of the things.
    case notOfField

    /// It asks for a choice or a change: to have seen it is not enough.
    case notToKnow

    /// There is no version to choose: it is settled by who has seen it.
    case onlyToKnow

    /// The version that was chosen is none of those that clash.
    case unknownVersion

    /// The thing could not be so beside what else it is now.
    case unfitting
}
