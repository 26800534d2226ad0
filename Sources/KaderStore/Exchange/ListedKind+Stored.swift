public import KaderDomain

extension ListedKind {
    /// The same kind among all that are kept.
    public var storedKind: StoredKind {
        switch self {
        case .organisation: .organisation
        case .body: .body
        case .seat: .seat
        case .acquaintance: .acquaintance
        case .sitting: .sitting
        case .decision: .decision
        case .fundRound: .fundRound
        case .fundApplication: .fundApplication
        case .sectorTable: .sectorTable
        case .regionProject: .regionProject
        case .caoAgreement: .caoAgreement
        case .caoUse: .caoUse
        case .regionCoordinator: .regionCoordinator
        case .busTrip: .busTrip
        case .busStop: .busStop
        case .busSlot: .busSlot
        case .busTally: .busTally
        case .busIntake: .busIntake
        }
    }
}
