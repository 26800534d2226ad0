internal import KaderDomain
internal import KaderStore

extension FormKind {
    /// What a role must give to save it: who lacks that is not let fill it in. Nil for what everybody may.
    var needed: StoreAction? {
        switch self {
        case .contact, .merge, .manyPeople, .consulent, .absence, .training, .conflict,
            .belongingRemoval, .roleRemoval:
            .writeContacts
        case .dossier, .dossierEntry, .dossierClosing, .protectedNote, .protectedWithdrawal:
            .writeDossiers
        case .network, .networkRegion, .networkRequest, .boardFunction, .accompaniment,
            .workingGroup, .manyNetworks:
            .writeNetworks
        case .plan, .planItem, .planItemMove, .manyPlanItems, .level, .analysis, .conference,
            .conferencePoint, .condition:
            .writePlans
        case .booking, .appointmentMove, .appointmentNote, .waiting: .bookAppointments
        case .cancellation(.spreekuur): .planSpreekuren
        case .cancellation: .bookAppointments
        case .spreekuur, .replacement, .roster, .seriesEnd, .seriesChange: .planSpreekuren
        case .room, .openingHours, .closure: .writeHouses
        case .walkIn: .runDesk
        case .callback: .writeCallbacks
        case .registration: .writeRegistrations
        case .campaign, .campaignPlace: .writeCampaigns
        case .taxQuestion: .writeTaxQuestions
        case .view: .keepViews
        default: neededElsewhere
        }
    }

    private var neededElsewhere: StoreAction? {
        switch self {
        case .service, .setting, .playbookStep, .playbookStepRemoval: .manageServices
        case .busIntake, .busReturn, .busPrepare, .busLost: .writeBus
        case .signal, .signalAnswer, .signalReport, .signalEnd, .sighting: .writeSignals
        case .qualityTest: .writeQualityTests
        case .referral, .referralStep, .partnerReference: .writeReferrals
        case .trajectory, .trajectoryLine, .trajectoryExtension, .trajectoryClosing:
            .writeTrajectories
        case .meeting, .meetingGuest: .writeMeetings
        case .employer, .employerAlias, .establishment, .employerMerge: .writeEmployers
        case .crisisStart, .crisisStep, .crisisStepDrop, .crisisClose: .writeCrises
        case .listed(let form): form.kind.needed
        case .access: .giveAccess
        case .personRequest: .hearRequest
        case .erasure: .eraseContacts
        case .retention: .applyRetention
        case .restriction, .breach, .personAnswer: .writePrivacy
        default: nil
        }
    }
}

extension ListedKind {
    var needed: StoreAction {
        switch self {
        case .busTrip, .busStop, .busSlot, .busTally, .busIntake: .writeBus
        case .regionCoordinator: .writePlans
        default: .writeConsultation
        }
    }
}
