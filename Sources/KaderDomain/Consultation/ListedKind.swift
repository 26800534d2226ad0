/// The kinds of ``Listed`` things, by the names of their tables. Each stands behind what it points to.
public enum ListedKind: String, CaseIterable, Codable, Sendable {
    case organisation, body, seat, acquaintance, sitting, decision
    case fundRound, fundApplication, sectorTable, regionProject, caoAgreement, caoUse
    case regionCoordinator

    public var type: any Listed.Type {
        switch self {
        case .organisation: Organisation.self
        case .body: Body.self
        case .seat: Seat.self
        case .acquaintance: Acquaintance.self
        case .sitting: Sitting.self
        case .decision: Decision.self
        case .fundRound: FundRound.self
        case .fundApplication: FundApplication.self
        case .sectorTable: SectorTable.self
        case .regionProject: RegionProject.self
        case .caoAgreement: CaoAgreement.self
        case .caoUse: CaoUse.self
        case .regionCoordinator: RegionCoordinator.self
        }
    }

    public var label: Phrase {
        switch self {
        case .organisation: Phrase(nl: "organisatie", en: "organisation")
        case .body: Phrase(nl: "overleg", en: "body")
        case .seat: Phrase(nl: "zetel", en: "seat")
        case .acquaintance: Phrase(nl: "wie kent wie", en: "acquaintance")
        case .sitting: Phrase(nl: "vergadering", en: "meeting of a body")
        case .decision: Phrase(nl: "besluit of afspraak", en: "decision or agreement")
        case .fundRound: Phrase(nl: "openstelling van een fonds", en: "round of a fund")
        case .fundApplication: Phrase(nl: "aanvraag bij een fonds", en: "application to a fund")
        case .sectorTable: Phrase(nl: "sectortafel", en: "sector table")
        case .regionProject: Phrase(nl: "regioproject", en: "regional project")
        case .caoAgreement: Phrase(nl: "cao-afspraak", en: "agreement of a cao")
        case .caoUse: Phrase(nl: "benutting van een cao-afspraak", en: "use of a cao agreement")
        case .regionCoordinator:
            Phrase(nl: "coördinator van een regio", en: "coordinator of a region")
        }
    }

    public var fields: [ListedField] { type.fields }

    /// What a field is called and holds, whichever kind has it; nil where none has.
    public static func field(_ name: String) -> ListedField? { all[name] }

    private static let all = Dictionary(
        allCases.flatMap(\.fields).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
