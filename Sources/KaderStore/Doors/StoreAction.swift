/// What a store method does, as the matrix of access knows it (``AccessMatrix``, ARCHITECTURE 18).
///
/// Closed: a method without its case does not compile, nor a case without its row in the matrix.
public enum StoreAction: String, CaseIterable, Sendable {
    case readContacts, writeContacts
    case readNetworks, writeNetworks
    case readPlans, writePlans
    case readAgenda, planSpreekuren, bookAppointments, manageServices, writeHouses
    case writeCampaigns, readTaxQuestions, writeTaxQuestions
    case readDesk, runDesk, readCallbacks, writeCallbacks
    case readEmployers, writeEmployers, readRegistrations, writeRegistrations
    case readSignals, writeSignals, readQualityTests, writeQualityTests
    case readReferrals, writeReferrals, readTrajectories, writeTrajectories
    case readMeetings, writeMeetings
    case readCrises, writeCrises
    case readConsultation, writeConsultation
    case readBus, writeBus
    case readDossiers, writeDossiers, readProtected
    case search, readHistory, undo, concede
    case keepDrafts, keepViews
    case importTables, exportTables
    case readReference, writeReference
    case check, backup, watch
    case sync, readClashes, settleClash
    case readAccess, giveAccess
    case exportPerson, hearRequest, readPrivacy, writePrivacy
    case manageKeys, readLog, reviewLog, keepPins
    case eraseContacts, applyRetention
}
