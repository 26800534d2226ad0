extension TableRule {
    /// What somebody must be allowed to, to write such a row: nil where no person does.
    var writing: StoreAction? { written ?? action.flatMap { Self.writing[$0] } }

    /// By what one reads, what one writes it with.
    private static let writing: [StoreAction: StoreAction] = [
        .readContacts: .writeContacts, .readNetworks: .writeNetworks, .readPlans: .writePlans,
        .readAgenda: .planSpreekuren, .readTaxQuestions: .writeTaxQuestions,
        .readDesk: .bookAppointments, .readCallbacks: .writeCallbacks,
        .readEmployers: .writeEmployers, .readRegistrations: .writeRegistrations,
        .readSignals: .writeSignals, .readQualityTests: .writeQualityTests,
        .readReferrals: .writeReferrals, .readTrajectories: .writeTrajectories,
        .readMeetings: .writeMeetings, .readCrises: .writeCrises,
        .readConsultation: .writeConsultation, .readDossiers: .writeDossiers,
        .readBus: .writeBus, .readAccess: .giveAccess,
    ]
}
