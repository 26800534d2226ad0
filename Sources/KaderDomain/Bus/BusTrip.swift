/// A day on which the bus drives out: who is on it, with which laptop, and whether that is back (S6).
///
/// Slots are kept for it as long as it is out (``BusSlot``).
public struct BusTrip: Listed, Identifiable {
    /// Where the laptop is.
    public enum State: String, Labelled {
        case planned, out, returned, lost

        public var label: Phrase {
            switch self {
            case .planned: Phrase(nl: "gepland", en: "planned")
            case .out: Phrase(nl: "onderweg", en: "out")
            case .returned: Phrase(nl: "terug", en: "back")
            case .lost: Phrase(nl: "laptop kwijt", en: "laptop lost")
            }
        }
    }

    public let id: Identifier<BusTrip>
    public let day: Day

    /// As the crew calls it: `Markten Drenthe`.
    public let title: String
    public let crew: [Contact.ID]

    /// What people call the laptop or the bus; may be blank.
    public let laptop: String
    public let state: State
    public let note: String

    public init(id: Identifier<BusTrip>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        day = try texts.needed("day") { Day($0) }
        title = try texts.needed("title")
        crew = try texts.ids("crew")
        laptop = texts["laptop"]
        state = try texts.choice("tripState", .planned)
        note = texts["note"]
    }

    public var texts: ListedTexts {
        [
            "day": day, "title": title, "crew": crew.map(\.description).joined(separator: ","),
            "laptop": laptop, "tripState": state.rawValue, "note": note,
        ]
    }

    public static let kind = ListedKind.busTrip
    public static let fields: [ListedField] = [
        ListedField("day", Phrase(nl: "dag", en: "day"), .day, isRequired: true),
        .title(Phrase(nl: "rit", en: "trip")),
        ListedField("crew", Phrase(nl: "bemanning", en: "crew"), .things("contact")),
        ListedField("laptop", Phrase(nl: "laptop van de bus", en: "bus laptop")),
        ListedField(
            "tripState", Phrase(nl: "stand van de rit", en: "state of the trip"),
            .oneOf(State.self)),
        .note,
    ]

    /// How many days after the trip slots stay kept for it, where nobody says that it is back.
    public static let daysKept = 3
}
