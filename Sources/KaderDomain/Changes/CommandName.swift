/// What a person did, as the log, undo and history name it. One command is one step of undo.
public enum CommandName: String, CaseIterable, Sendable {
    case addContact, editContact, archiveContact, restoreContact
    case mergeContacts, unmergeContacts
    case openDossier, editDossier, addDossierEntry, closeDossier, reopenDossier
    case addProtectedNote, removeProtectedNote
    case addKaderlid, editKaderlid, removeKaderlid
    case addConsulent, editConsulent, removeConsulent, readCalendar
    case addAbsence, removeAbsence, addTraining, removeTraining, addConflict, removeConflict
    case addRoom, editRoom
    case setOpeningHours, addClosure, editClosure, removeClosure, chooseHoliday
    case addNetwork, editNetwork, archiveNetwork, restoreNetwork
    case addFunction, editFunction, removeFunction
    case addAccompaniment, editAccompaniment, removeAccompaniment
    case addWorkingGroup, editWorkingGroup, removeWorkingGroup
    case addNetworkRequest, editNetworkRequest, answerNetworkRequest, removeNetworkRequest
    case addPlan, editPlan, rollOverPlan, answerAnalysis, removeAnalysis
    case writeConference, addConferencePoint, editConferencePoint, removeConferencePoint
    case turnConferencePoint, markCondition
    case addPlanItem, editPlanItem, movePlanItem, removePlanItem
    case planSpreekuur, editSpreekuur, cancelSpreekuur, replaceConsulent
    case planSeries, editSeries, endSeries, copyWeek, planRoster
    case bookAppointment, moveAppointment, cancelAppointment, editAppointment
    case addWalkIn, editWalkIn
    case arrive, call, park, leave, finish, noShow, lateCancel
    case addCallback, editCallback, finishCallback
    case editService
    case addCampaign, editCampaign, removeCampaign, setCampaignPlace, removeCampaignPlace
    case addTaxQuestion, editTaxQuestion, answerTaxQuestion, removeTaxQuestion
    case joinWaitingList, editWaitingEntry, leaveWaitingList, offerSlot, acceptOffer, declineOffer,
        lapseOffer
    case remindAppointment, tellCancellation
    case addEmployer, editEmployer, mergeEmployers, unmergeEmployers
    case addEstablishment, editEstablishment, removeEstablishment
    case archiveEmployer, restoreEmployer
    case editProblem, addRegistration, editRegistration, removeRegistration
    case scanSignals, raiseSignal, examineSignal, reportSignal, answerSignal, takeUpSignal
    case closeSignal, dismissSignal, addSighting
    case markLevel, removeLevelMark
    case addConsultation, editConsultation, withdrawConsultation
    case addToBus, editBus, withdrawFromBus, countOnBus, busIntake
    case prepareBus, returnBus, loseBus
    case addQualityTest, editQualityTest, withdrawQualityTest
    case addReferral, editReferral, consentReferral, withdrawConsent, sendReferral
    case acceptReferral, refuseReferral, finishReferral, hearReferral, removeReferral
    case addPartnerReference, removePartnerReference
    case startTrajectory, editTrajectory, extendTrajectory, closeTrajectory, removeTrajectory
    case addTrajectoryItem, editTrajectoryItem, markTrajectoryItem, removeTrajectoryItem
    case setAdviserLimit
    case addMeeting, editMeeting, removeMeeting, addMeetingGuest, editMeetingGuest
    case markMeetingGuest, removeMeetingGuest, referMeetingGuests
    case startCrisis, closeCrisis, reopenCrisis, editPlaybook
    case addCrisisStep, editCrisisStep, finishCrisisStep, dropCrisisStep, reopenCrisisStep
    case removeCrisisStep, removePlaybookStep
    case changeSetting
    case renameFNVRegion
    case importTable
    case keepOwnVersion, chooseOtherVersion, settleClash
    case giveAccess, revokeAccess
    case eraseContact, applyRetention
    case addPersonRequest, extendPersonRequest, answerPersonRequest
    case restrictContact, liftRestriction, addBreach, editBreach
    case undo, redo

    /// Whether `u` can take it back. Undo and redo have each other.
    public var isUndoable: Bool { self != .undo && self != .redo }
}
