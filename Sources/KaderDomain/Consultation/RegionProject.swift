/// A project in a region to which the union makes conditions (S59).
///
/// Always true: one that is finished says what came of it.
public struct RegionProject: Listed, Identifiable {
    public enum Phase: String, Labelled, Comparable {
        case signal, inventory, plan, doing, finished

        public var label: Phrase {
            switch self {
            case .signal: Phrase(nl: "signaal", en: "signal")
            case .inventory: Phrase(nl: "inventarisatie", en: "inventory")
            case .plan: Phrase(nl: "plan", en: "plan")
            case .doing: Phrase(nl: "uitvoering", en: "under way")
            case .finished: Phrase(nl: "afgerond", en: "finished")
            }
        }

        public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public let id: Identifier<RegionProject>
    public let title: String
    public let region: String
    public let sector: String?
    public let phase: Phase

    /// Who takes part beside us, a line each.
    public let partners: [String]
    public let conditions: [ProjectCondition]
    public let funding: String

    /// How many people it is about; nil while nobody knows.
    public let participants: Int?
    public let ourRole: String
    public let result: String

    /// When it is talked about next.
    public let nextDay: Day?

    /// The test of the work in it (S33); nil while there is none.
    public let qualityTest: QualityTest.ID?

    public init(id: Identifier<RegionProject>, _ texts: ListedTexts) throws(ConsultationError) {
        self.id = id
        title = try texts.needed("title")
        region = try texts.needed("region")
        sector = try texts.value("sector") { $0 }
        phase = try texts.choice("phase", .signal)
        partners = texts.lines("partners")
        conditions = texts.lines("conditions").compactMap { ProjectCondition($0) }
        funding = texts["funding"]
        participants = try texts.number("participants", in: Self.counts)
        ourRole = texts["ourRole"]
        result = texts["result"]
        nextDay = try texts.day("nextDay")
        qualityTest = try texts.id("qualityTest")
        if phase == .finished, result.isEmpty { throw .noResult }
    }

    /// What is not met, or not known.
    public var openConditions: [ProjectCondition] { conditions.filter { $0.answer != .yes } }

    public var texts: ListedTexts {
        [
            "title": title, "region": region, "sector": sector, "phase": phase.rawValue,
            "partners": partners.joined(separator: "\n"),
            "conditions": conditions.map(\.description).joined(separator: "\n"),
            "funding": funding, "participants": participants, "ourRole": ourRole,
            "result": result, "nextDay": nextDay, "qualityTest": qualityTest,
        ]
    }

    static let counts = 0...1_000_000
    public static let kind = ListedKind.regionProject
    public static let yielding = ["phase"]
}

extension RegionProject {
    public static let fields: [ListedField] = [
        .title(Phrase(nl: "naam", en: "name")), .region(isRequired: true), .sector(),
        ListedField("phase", Phrase(nl: "fase", en: "phase"), .oneOf(Phase.self)),
        ListedField("partners", Phrase(nl: "partners", en: "partners"), .text),
        ListedField("conditions", Phrase(nl: "voorwaarden", en: "conditions"), .text),
        ListedField("funding", Phrase(nl: "financiering", en: "funding"), .text),
        ListedField("participants", Phrase(nl: "deelnemers", en: "participants"), .number(counts)),
        ListedField("ourRole", Phrase(nl: "onze rol", en: "our role"), .text),
        ListedField("result", Phrase(nl: "resultaat", en: "result"), .text),
        ListedField("nextDay", Phrase(nl: "volgend overleg", en: "next meeting"), .day),
        ListedField(
            "qualityTest", Phrase(nl: "kwaliteitstoets", en: "quality test"),
            .thing("qualityTest")),
    ]
}
