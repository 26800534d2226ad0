/// The kinds of things that are kept, by the names of their tables: what history, search and
/// messages call them.
public enum StoredKind: String, CaseIterable, Sendable {
    case contact, kaderlid, consulent, room
    case absence, training, interestConflict
    case network, boardFunction, accompaniment, workingGroup, networkRequest
    case regionPlan, planItem
    case spreekuur, appointment, walkIn, callbackNote, waitingEntry
    case employer, establishment, problem, registration, signal, qualityTest
    case referral, partnerReference
    case crisis, crisisStep, dossier, dossierEntry, setting
    case trajectory, trajectoryItem, adviserLimit
    case meeting, meetingGuest
    case openingHours, closure, holidayChoice, series
    case campaign, campaignPlace, taxQuestion
    case levelMark
    case conditionMark
    case conference
    case conferencePoint
    case analysisAnswer
    case planVersion
    case organisation, body, seat, acquaintance, sitting, decision
    case fundRound, fundApplication, sectorTable, regionProject, caoAgreement, caoUse
    case regionCoordinator
    case busTrip, busStop, busSlot, busTally, busIntake
}
