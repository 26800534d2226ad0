/// People who came to the bus at a stop within an hour: how many and what for, and nothing of who they
/// are (S6).
///
/// Each press of a key is one of its own, so that what two people count adds up.
public struct BusTally: Listed, Identifiable {
    /// What somebody came for. `aid` is advice about work, not medicine.
    public enum Sort: String, Labelled, Codable, Hashable {
        case information, aid, talk, action

        public var label: Phrase {
            switch self {
            case .information: Phrase(nl: "informatie", en: "information")
            case .aid: Phrase(nl: "eerste hulp bij werk", en: "first aid at work")
            case .talk: Phrase(nl: "straatgesprek", en: "street talk")
            case .action: Phrase(nl: "actie", en: "action")
            }
        }
    }

    public let id: Identifier<BusTally>
    public let stop: BusStop.ID
    public let sort: Sort

    /// Of the day of the trip, 0...23.
    public let hour: Int

    /// More than one where a paper form was entered, 1...999.
    public let count: Int

    public init(id: Identifier<BusTally>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        stop = try texts.neededId("stop")
        sort = try texts.needed("tally") { Sort(rawValue: $0) }
        guard let hour = try texts.number("hour", in: 0...23) else { throw .blank("hour") }
        self.hour = hour
        count = try texts.number("people", in: 1...999) ?? 1
    }

    public var texts: ListedTexts {
        ["stop": stop, "tally": sort.rawValue, "hour": hour, "people": count]
    }

    public static let kind = ListedKind.busTally
    public static let fields: [ListedField] = [
        ListedField("stop", Phrase(nl: "halte", en: "stop"), .thing("busStop"), isRequired: true),
        ListedField(
            "tally", Phrase(nl: "waarvoor", en: "what for"), .oneOf(Sort.self), isRequired: true),
        ListedField("hour", Phrase(nl: "uur", en: "hour"), .number(0...23), isRequired: true),
        ListedField("people", Phrase(nl: "aantal", en: "count"), .number(1...999)),
    ]
}
