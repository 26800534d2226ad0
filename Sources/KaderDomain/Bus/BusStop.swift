/// Where the bus stands on a trip, from when until when, and what for (S6).
///
/// Always true: it has hours, and a place in words.
public struct BusStop: Listed, Identifiable {
    /// What the bus comes for most.
    public enum Purpose: String, Labelled {
        case information, aid, intake, talks, action

        public var label: Phrase {
            switch self {
            case .information: Phrase(nl: "vakbondsinformatie", en: "information")
            case .aid: Phrase(nl: "eerste hulp bij werk", en: "first aid at work")
            case .intake: Phrase(nl: "intake", en: "intake")
            case .talks: Phrase(nl: "straatgesprekken", en: "street talks")
            case .action: Phrase(nl: "actie", en: "action")
            }
        }
    }

    public let id: Identifier<BusStop>
    public let trip: BusTrip.ID
    public let hours: Hours

    /// Neighbourhood, market or street, in words: `Grote Markt`.
    public let spot: String

    /// The CBS code of the municipality; nil where nobody said.
    public let municipality: String?
    public let purpose: Purpose

    /// The action for which the bus is there, and its link (S17); blank where there is none.
    public let action: String
    public let link: String
    public let note: String

    public init(id: Identifier<BusStop>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        trip = try texts.neededId("trip")
        hours = try texts.needed("hours") { Hours($0) }
        spot = try texts.needed("spot")
        municipality = try texts.value("municipality") { $0 }
        purpose = try texts.choice("purpose", .information)
        action = texts["action"]
        link = texts["link"]
        note = texts["note"]
    }

    public var texts: ListedTexts {
        [
            "trip": trip, "hours": "\(hours.from)-\(hours.to)", "spot": spot,
            "municipality": municipality, "purpose": purpose.rawValue, "action": action,
            "link": link, "note": note,
        ]
    }

    public static let kind = ListedKind.busStop
    public static let fields: [ListedField] = [
        ListedField("trip", Phrase(nl: "rit", en: "trip"), .thing("busTrip"), isRequired: true),
        ListedField("hours", Phrase(nl: "van tot", en: "hours"), .hours, isRequired: true),
        ListedField(
            "spot", Phrase(nl: "plek of markt", en: "place or market"), isRequired: true),
        ListedField(
            "municipality", Phrase(nl: "gemeente", en: "municipality"), .municipality),
        ListedField("purpose", Phrase(nl: "waarvoor", en: "what for"), .oneOf(Purpose.self)),
        ListedField("action", Phrase(nl: "actie", en: "action")),
        ListedField("link", Phrase(nl: "link van de actie", en: "link of the action")),
        .note,
    ]
}

extension [BusStop] {
    /// In the order in which the bus comes there.
    public var inOrder: [BusStop] {
        sorted { ($0.hours, $0.spot, $0.id.description) < ($1.hours, $1.spot, $1.id.description) }
    }

    /// Where the bus is now: at the stop of this time, else at the next, else at the last.
    public func present(at time: TimeOfDay) -> BusStop? {
        let stops = inOrder
        return stops.first { $0.hours.contains(time) } ?? stops.first { $0.hours.from > time }
            ?? stops.last
    }
}
