internal import KaderDomain
internal import KaderStore

extension TodayPane {
    public func need(for message: Message) -> OwnRole.Need? {
        switch message {
        case .open, .done: needed(isOpening: message == .open).map { OwnRole.Need($0) }
        case .take, .takeWith, .chooseHelper, .assign, .walkIn, .namedWalkIn:
            OwnRole.Need(.runDesk)
        default: nil
        }
    }

    /// By what the line is about: the list holds work of everybody.
    private func needed(isOpening: Bool) -> StoreAction? {
        switch selectedToDo {
        case .callback: .writeCallbacks
        case .untold: .bookAppointments
        case .action: .writePlans
        case .signal: .writeSignals
        case .deadline: .writeRegistrations
        case .referral: .writeReferrals
        case .trajectory: .writeTrajectories
        case .crisisStep: .writeCrises
        case .dossier: .writeDossiers
        case .taxQuestion: .writeTaxQuestions
        case .consultation: .writeConsultation
        case .clash: .settleClash
        case .held: .sync
        case .privacy: .writePrivacy
        case .logReview: isOpening ? .readLog : .reviewLog
        case .networkRequest: .writeNetworks
        case .outcome, nil: visitNeed(isOpening: isOpening)
        }
    }

    private func visitNeed(isOpening: Bool) -> StoreAction? {
        if isOpening, case .appointment? = selected?.kind { return .bookAppointments }
        return .runDesk
    }
}
