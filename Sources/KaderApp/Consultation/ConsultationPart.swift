internal import KaderDomain

/// One part of what is kept of the tables of a region.
public enum ConsultationPart: Int, CaseIterable, Hashable, Sendable {
    case seats, organisations, sectorTables, projects, funds, caos, calendar

    var label: Phrase {
        switch self {
        case .seats: Phrase(nl: "Overleg en zetels", en: "Bodies and seats")
        case .organisations: Phrase(nl: "Organisaties", en: "Organisations")
        case .sectorTables: Phrase(nl: "Sectortafels", en: "Sector tables")
        case .projects: Phrase(nl: "Regioprojecten", en: "Regional projects")
        case .funds: Phrase(nl: "Fondsen", en: "Funds")
        case .caos: Phrase(nl: "Cao-afspraken", en: "Cao agreements")
        case .calendar: Phrase(nl: "Kalender", en: "Calendar")
        }
    }

    /// What can be made in it.
    var kinds: [ListedKind] {
        switch self {
        case .seats: [.body, .seat, .sitting, .decision, .regionCoordinator]
        case .organisations: [.organisation, .acquaintance]
        case .sectorTables: [.sectorTable]
        case .projects: [.regionProject]
        case .funds: [.fundRound, .fundApplication]
        case .caos: [.caoAgreement, .caoUse]
        case .calendar: [.decision, .sitting]
        }
    }

    /// The next, or the one before; round and round.
    func next(_ step: Int) -> ConsultationPart {
        let all = Self.allCases
        return all[(rawValue + step + all.count) % all.count]
    }
}
