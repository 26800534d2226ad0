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

enum PaneNeeds {
    /// By the name of a pane, what one changes there: who may do one of them is not refused a key, for
    /// the store knows best which of the rest they may.
    static func writing(in place: String) -> Set<StoreAction> {
        switch place {
        case "networks": [.writeNetworks]
        case "plans": [.writePlans]
        case "spreekuur": [.planSpreekuren, .bookAppointments, .writeHouses, .writeCampaigns]
        case "people":
            [
                .writeContacts, .bookAppointments, .writeDossiers, .writeReferrals,
                .writeTrajectories, .writeRegistrations,
            ]
        case "signals": [.writeSignals]
        case "employers": [.writeEmployers, .writeCrises]
        default: []
        }
    }
}

/// What this person's roles give today.
public struct OwnRole: Hashable, Sendable {
    let allowed: Set<StoreAction>

    static let everything = OwnRole(allowed: Set(StoreAction.allCases))

    /// What a role must give for a key of a pane.
    public struct Need: Hashable, Sendable {
        let action: StoreAction

        init(_ action: StoreAction) { self.action = action }
    }

    func gives(_ action: StoreAction?) -> Bool { action.map(allowed.contains) ?? true }

    /// Why the keys of a pane that change something do nothing; nil where one of them may do something.
    func refusal(in place: String) -> Phrase? {
        let needed = PaneNeeds.writing(in: place)
        return needed.isEmpty || !needed.isDisjoint(with: allowed) ? nil : .notYours
    }
}
