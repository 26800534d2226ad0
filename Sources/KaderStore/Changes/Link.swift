internal import GRDB
internal import KaderDomain

/// A field of one kind that points to things of another.
///
/// Lists of ids and owners cannot be foreign keys; and no foreign key knows that what is withdrawn
/// is out of sight.
struct Link {
    let kind: String
    let field: String
    let target: String
    let form: Form

    /// SQL: which rows need their target in sight. What is cancelled needs it no more.
    let condition: String

    /// How the field holds ids.
    enum Form {
        case id
        case list

        /// A list whose first item says what the ids are.
        case tagged

        /// `employer:<id>`, with or without more behind it, of a ``SignalCell``.
        case cell(String)

        /// `person:<id>`, `network:<id>` of a ``PlanOwner``.
        case owner(String)

        /// A list of which some items end in `/network:<id>`, as the answers to a choice.
        case answers(String)
    }

    init(
        _ kind: String, _ field: String, _ target: String, _ form: Form = .id,
        where condition: String = "1"
    ) {
        self.kind = kind
        self.field = field
        self.target = target
        self.form = form
        self.condition = condition
    }

    static let all =
        [
            Link("contact", "mergedInto", "contact"),
            Link("kaderlid", "contact", "contact"), Link("kaderlid", "network", "network"),
            Link("consulent", "contact", "contact"),
            Link("absence", "contact", "contact"), Link("training", "contact", "contact"),
            Link("interestConflict", "contact", "contact"),
            Link("interestConflict", "person", "contact"),
            Link("boardFunction", "contact", "contact"),
            Link("boardFunction", "network", "network"),
            Link("accompaniment", "official", "contact"),
            Link("accompaniment", "network", "network"),
            Link("workingGroup", "network", "network"),
            Link("workingGroup", "others", "network", .list),
            Link("workingGroup", "members", "contact", .list),
            Link("networkRequest", "network", "network"),
            Link("networkRequest", "contact", "contact"),
            Link("planItem", "plan", "regionPlan"), Link("planItem", "parent", "planItem"),
            Link("planItem", "owner", "contact", .owner("person")),
            Link("planItem", "owner", "network", .owner("network")),
            Link("conditionMark", "owner", "network", .owner("network")),
            Link("conditionMark", "owner", "contact", .owner("person")),
            Link("conferencePoint", "owner", "network", .owner("network")),
            Link("conferencePoint", "owner", "contact", .owner("person")),
            Link("conferencePoint", "parties", "network", .answers("network")),
            Link("conferencePoint", "planItem", "planItem"),
            Link("conferencePoint", "conference", "conference"),
            Link("analysisAnswer", "plan", "regionPlan"),
            Link("planVersion", "plan", "regionPlan"),
            Link("spreekuur", "staff", "contact", .list, where: "cancellation IS NULL"),
            Link("spreekuur", "rooms", "room", .list, where: "cancellation IS NULL"),
            Link("spreekuur", "series", "series", where: "cancellation IS NULL"),
            Link("series", "staff", "contact", .list), Link("series", "rooms", "room", .list),
            Link("appointment", "spreekuur", "spreekuur", where: AppointmentRecord.holds),
            Link("appointment", "contact", "contact", where: AppointmentRecord.holds),
            Link("appointment", "consulenten", "contact", .list, where: AppointmentRecord.holds),
            Link("appointment", "room", "room", where: AppointmentRecord.holds),
            Link("walkIn", "contact", "contact"), Link("walkIn", "consulent", "contact"),
            Link("waitingEntry", "contact", "contact", where: WaitingEntryRecord.isOpen),
            Link("employer", "official", "contact"), Link("employer", "mergedInto", "employer"),
            Link("establishment", "employer", "employer"),
            Link("crisis", "employer", "employer"), Link("crisisStep", "crisis", "crisis"),
            Link("crisisStep", "owner", "contact"),
            Link("registration", "contact", "contact"),
            Link("registration", "consulenten", "contact", .list),
            Link("registration", "party", "employer", .tagged),
            Link("waitingEntry", "state", "appointment", .owner("offered")),
            Link("signal", "cell", "employer", .cell("employer")),
            Link("signal", "reporter", "contact", .owner("contact")),
            Link("signal", "routedTo", "contact", .owner("contact")),
            Link("qualityTest", "employer", "employer"),
            Link("qualityTest", "planItem", "planItem"),
            Link("referral", "contact", "contact"),
            Link("referral", "registration", "registration"),
            Link("referral", "target", "contact", .owner("official")),
            Link("partnerReference", "contact", "contact"),
            Link("partnerReference", "referral", "referral"),
            Link("trajectory", "contact", "contact"), Link("trajectory", "adviser", "contact"),
            Link("trajectoryItem", "trajectory", "trajectory"),
            Link("adviserLimit", "contact", "contact"),
            Link("meetingGuest", "meeting", "meeting"),
            Link("meetingGuest", "who", "contact", .owner("person")),
            Link("meetingGuest", "wish", "contact", .owner("official")),
            Link("meetingGuest", "referral", "referral"),
            Link("dossier", "contact", "contact"), Link("dossier", "adviser", "contact"),
            Link("dossier", "employer", "employer"), Link("dossierEntry", "dossier", "dossier"),
            Link("dossierEntry", "corrects", "dossierEntry"),
            Link("protectedNote", "dossier", "dossier"),
        ] + tables + bus + [
            Link("campaignPlace", "campaign", "campaign"),
            Link("taxQuestion", "contact", "contact"),
            Link("accessGrant", "contact", "contact"),
            Link("personRequest", "contact", "contact"), Link("restriction", "contact", "contact"),
        ]

    /// Of the tables of a region.
    private static let tables = [
        Link("acquaintance", "organisation", "organisation"),
        Link("acquaintance", "contact", "contact"), Link("acquaintance", "knownBy", "contact"),
        Link("body", "organisations", "organisation", .list), Link("seat", "body", "body"),
        Link("seat", "holder", "contact"), Link("seat", "substitute", "contact"),
        Link("sitting", "body", "body"), Link("decision", "body", "body"),
        Link("decision", "doer", "contact"), Link("sectorTable", "representative", "contact"),
        Link("caoUse", "agreement", "caoAgreement"),
        Link("regionCoordinator", "coordinator", "contact"),
        Link("regionProject", "qualityTest", "qualityTest"),
    ]

    /// Of the bus. What it kept or made needs its target only while that can be looked at.
    private static let bus = [
        Link("busTrip", "crew", "contact", .list), Link("busStop", "trip", "busTrip"),
        Link("busSlot", "trip", "busTrip"), Link("busSlot", "spreekuur", "spreekuur", where: isOut),
        Link("busSlot", "consulenten", "contact", .list, where: isOut),
        Link("busSlot", "room", "room", where: isOut),
        Link("busTally", "stop", "busStop"), Link("busIntake", "stop", "busStop"),
        Link("busIntake", "contact", "contact"),
        Link("busIntake", "registration", "registration", where: "0"),
        Link("busIntake", "appointment", "appointment", where: "0"),
    ]

    private static let isOut = "trip IN (SELECT id FROM busTrip WHERE tripState = 'out')"

    static let byKind = Dictionary(grouping: all, by: \.kind)
    static let byTarget = Dictionary(grouping: all, by: \.target)

    /// The ids that a value of the field points to.
    func ids(in value: DatabaseValue) -> [String] {
        guard case .string(let text) = value.storage else { return [] }
        switch form {
        case .id: return [text]
        case .list: return StoredList.items(text)
        case .tagged: return Array(StoredList.items(text).dropFirst())
        case .cell(let name):
            return text.hasPrefix("\(name):")
                ? [String(text.dropFirst(name.count + 1).prefix(36))] : []
        case .owner(let name):
            return text.hasPrefix("\(name):") ? [String(text.dropFirst(name.count + 1))] : []
        case .answers(let name):
            return StoredList.items(text).compactMap { item in
                let parts = item.split(separator: "/", maxSplits: 1)
                guard parts.count == 2, parts[1].hasPrefix("\(name):") else { return nil }
                return String(parts[1].dropFirst(name.count + 1))
            }
        }
    }

    /// SQL: whether a row points to the thing `:id`.
    var isPointing: String {
        switch form {
        case .id: "\(field) = :id"
        case .list, .tagged: "\(field) LIKE '%' || :id || '%'"
        case .cell(let name): "\(field) LIKE '\(name):' || :id || '%'"
        case .owner(let name): "\(field) = '\(name):' || :id"
        case .answers(let name): "\(field) LIKE '%/\(name):' || :id || '%'"
        }
    }
}
