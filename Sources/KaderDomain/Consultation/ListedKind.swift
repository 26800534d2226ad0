/// The kinds of ``Listed`` things, by the names of their tables. Each stands behind what it points to.
public enum ListedKind: String, CaseIterable, Codable, Sendable {
    case organisation, body, seat, acquaintance, sitting, decision
    case fundRound, fundApplication, sectorTable, regionProject, caoAgreement, caoUse
    case regionCoordinator
    case busTrip, busStop, busSlot, busTally, busIntake

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
        case .busTrip: BusTrip.self
        case .busStop: BusStop.self
        case .busSlot: BusSlot.self
        case .busTally: BusTally.self
        case .busIntake: BusIntake.self
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
        case .fundRound: Phrase(nl: "openstelling van een fonds", en: "fund round")
        case .fundApplication: Phrase(nl: "aanvraag bij een fonds", en: "fund application")
        case .sectorTable: Phrase(nl: "sectortafel", en: "sector table")
        case .regionProject: Phrase(nl: "regioproject", en: "regional project")
        case .caoAgreement: Phrase(nl: "cao-afspraak", en: "cao agreement")
        case .caoUse: Phrase(nl: "benutting van een cao-afspraak", en: "use of a cao agreement")
        case .regionCoordinator:
            Phrase(nl: "coördinator van een regio", en: "region coordinator")
        case .busTrip: Phrase(nl: "rit van de bus", en: "bus trip")
        case .busStop: Phrase(nl: "halte van de bus", en: "stop of the bus")
        case .busSlot: Phrase(nl: "plek voor de bus", en: "slot for the bus")
        case .busTally: Phrase(nl: "telling op de bus", en: "tally on the bus")
        case .busIntake: Phrase(nl: "intake op de bus", en: "intake on the bus")
        }
    }

    /// What belongs to the bus; all others are of the tables of a region.
    public static let ofBus: Set<ListedKind> = [
        .busTrip, .busStop, .busSlot, .busTally, .busIntake,
    ]

    public static let ofRegions = Set(allCases).subtracting(ofBus)

    public var fields: [ListedField] { type.fields }

    /// What a field is called and holds, whichever kind has it; nil where none has.
    public static func field(_ name: String) -> ListedField? { all[name] }

    private static let all = Dictionary(
        allCases.flatMap(\.fields).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
