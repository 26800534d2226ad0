public import KaderDomain

/// What each role may do: the one table. Why is in <doc:Access>; where the sources are silent it is
/// our assumption, for FNV to confirm.
///
/// `—` never; `own` the own circle only; `yes` within the scope; `ALL` only with the whole land.
public enum AccessMatrix {
    /// How much of an action a role may do.
    public static func reach(of role: AccessRole, _ action: StoreAction) -> AccessReach {
        row(action)[role]
    }

    private static func row(_ action: StoreAction) -> AccessRow {
        switch action {  //                  admin off. coord adv. cons. kader bus
        case .readContacts: AccessRow("yes | own | own | own | yes | own | yes")
        case .writeContacts: AccessRow("yes | yes | yes | yes | yes | —   | yes")
        case .readNetworks: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .writeNetworks: AccessRow("yes | yes | yes | —   | —   | —   | —  ")
        case .readPlans: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .writePlans: AccessRow("yes | yes | yes | —   | —   | yes | —  ")
        case .readAgenda: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .planSpreekuren: AccessRow("yes | —   | —   | —   | yes | —   | yes")
        case .bookAppointments: AccessRow("—   | —   | —   | yes | yes | —   | yes")
        case .manageServices: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .writeHouses: AccessRow("yes | —   | —   | —   | —   | —   | —  ")
        case .writeCampaigns: AccessRow("yes | —   | —   | —   | —   | —   | —  ")
        case .readTaxQuestions: AccessRow("—   | —   | —   | —   | yes | —   | yes")
        case .writeTaxQuestions: AccessRow("—   | —   | —   | —   | yes | —   | yes")
        case .readDesk: AccessRow("—   | —   | —   | own | yes | —   | yes")
        case .runDesk: AccessRow("—   | —   | —   | —   | yes | —   | yes")
        case .readCallbacks: AccessRow("—   | —   | —   | —   | yes | —   | yes")
        case .writeCallbacks: AccessRow("—   | —   | —   | —   | yes | —   | yes")
        case .readEmployers: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .writeEmployers: AccessRow("yes | yes | yes | yes | yes | —   | yes")
        case .readRegistrations: AccessRow("—   | —   | —   | own | yes | —   | yes")
        case .writeRegistrations: AccessRow("—   | —   | —   | yes | yes | —   | yes")
        case .readSignals: AccessRow("—   | own | yes | own | own | —   | own")
        case .writeSignals: AccessRow("—   | yes | yes | yes | yes | —   | —  ")
        case .readQualityTests: AccessRow("yes | yes | yes | yes | yes | yes | —  ")
        case .writeQualityTests: AccessRow("—   | yes | yes | yes | —   | —   | —  ")
        case .readReferrals: AccessRow("—   | own | —   | own | yes | —   | yes")
        case .writeReferrals: AccessRow("—   | yes | —   | yes | yes | —   | yes")
        case .readTrajectories: AccessRow("—   | —   | —   | own | —   | —   | —  ")
        case .writeTrajectories: AccessRow("—   | —   | —   | yes | —   | —   | —  ")
        case .readMeetings: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .writeMeetings: AccessRow("—   | yes | yes | —   | yes | —   | yes")
        case .readCrises: AccessRow("—   | own | yes | own | own | —   | —  ")
        case .writeCrises: AccessRow("—   | yes | yes | —   | —   | —   | —  ")
        case .readConsultation: AccessRow("yes | yes | yes | —   | —   | yes | —  ")
        case .writeConsultation: AccessRow("—   | yes | yes | —   | —   | —   | —  ")
        case .readDossiers: AccessRow("—   | —   | —   | own | own | —   | —  ")
        case .writeDossiers: AccessRow("—   | —   | —   | yes | yes | —   | —  ")
        case .readProtected: AccessRow("—   | —   | —   | own | own | —   | —  ")
        case .search: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .readHistory: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .undo: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .concede: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .keepDrafts: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .keepViews: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .importTables: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .exportTables: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .readReference: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .writeReference: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .check: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .backup: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .watch: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .sync: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .readClashes: AccessRow("yes | yes | yes | yes | yes | yes | yes")
        case .settleClash: AccessRow("yes | yes | yes | yes | yes | —   | —  ")
        case .readBus: AccessRow("yes | yes | yes | —   | yes | yes | yes")
        case .writeBus: AccessRow("yes | —   | —   | —   | —   | —   | yes")
        case .exportPerson: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .hearRequest: AccessRow("yes | yes | yes | yes | yes | —   | yes")
        case .readPrivacy: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .writePrivacy: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .manageKeys: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .readLog: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .reviewLog: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .keepPins: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .eraseContacts: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .applyRetention: AccessRow("ALL | —   | —   | —   | —   | —   | —  ")
        case .readAccess: AccessRow("yes | own | own | own | own | own | own")
        case .giveAccess: AccessRow("yes | —   | —   | —   | —   | —   | —  ")
        }
    }
}
