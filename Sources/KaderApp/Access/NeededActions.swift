internal import KaderDomain
internal import KaderStore

/// What a role must give for what can be done in the program: the one table, against which a test holds
/// the matrix. What is not in it everybody may do.
extension AppCommand {
    var needed: StoreAction? {
        switch self {
        case .callback: .writeCallbacks
        case .register: .writeRegistrations
        case .tax: .readTaxQuestions
        case .waiting, .figures: .readDesk
        case .playbooks: .readCrises
        case .qualityTests: .readQualityTests
        case .tables, .calendar: .readConsultation
        case .bus: .readBus
        case .sync, .held: .sync
        case .hearRequest: .hearRequest
        case .erasePerson: .eraseContacts
        case .retain: .applyRetention
        case .restrictPerson, .reportBreach, .answerRequest, .liftRestriction, .editBreach:
            .writePrivacy
        default: nil
        }
    }
}
