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
    case remindAppointment
    case addEmployer, editEmployer, mergeEmployers, unmergeEmployers
    case addEstablishment, editEstablishment, removeEstablishment
    case archiveEmployer, restoreEmployer
    case editProblem, addRegistration, editRegistration, removeRegistration
    case scanSignals, raiseSignal, examineSignal, reportSignal, answerSignal, takeUpSignal
    case closeSignal, dismissSignal
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

    public var label: Phrase {
        switch self {
        case .addContact: Phrase(nl: "persoon toegevoegd", en: "person added")
        case .editContact: Phrase(nl: "persoon gewijzigd", en: "person changed")
        case .archiveContact: Phrase(nl: "persoon gearchiveerd", en: "person archived")
        case .restoreContact: Phrase(nl: "persoon teruggehaald", en: "person brought back")
        case .mergeContacts: Phrase(nl: "personen samengevoegd", en: "people merged")
        case .unmergeContacts: Phrase(nl: "personen weer apart", en: "people parted again")
        case .openDossier: Phrase(nl: "dossier geopend", en: "dossier opened")
        case .editDossier: Phrase(nl: "dossier gewijzigd", en: "dossier changed")
        case .addDossierEntry: Phrase(nl: "in dossier geschreven", en: "written in a dossier")
        case .closeDossier: Phrase(nl: "dossier gesloten", en: "dossier closed")
        case .reopenDossier: Phrase(nl: "dossier heropend", en: "dossier reopened")
        case .addProtectedNote:
            Phrase(nl: "beschermde notitie geschreven", en: "protected note written")
        case .removeProtectedNote:
            Phrase(nl: "beschermde notitie weggehaald", en: "protected note taken out")
        case .addKaderlid: Phrase(nl: "kaderlid toegevoegd", en: "kaderlid added")
        case .editKaderlid: Phrase(nl: "kaderlid gewijzigd", en: "kaderlid changed")
        case .removeKaderlid: Phrase(nl: "kaderlid weggehaald", en: "kaderlid taken out")
        case .addConsulent: Phrase(nl: "consulent toegevoegd", en: "consulent added")
        case .editConsulent: Phrase(nl: "consulent gewijzigd", en: "consulent changed")
        case .removeConsulent: Phrase(nl: "consulent weggehaald", en: "consulent taken out")
        case .readCalendar: Phrase(nl: "eigen agenda ingelezen", en: "own calendar read")
        case .addAbsence: Phrase(nl: "afwezigheid toegevoegd", en: "absence added")
        case .removeAbsence: Phrase(nl: "afwezigheid weggehaald", en: "absence taken out")
        case .addTraining: Phrase(nl: "scholing toegevoegd", en: "training added")
        case .removeTraining: Phrase(nl: "scholing weggehaald", en: "training taken out")
        case .addConflict: Phrase(nl: "dubbele pet toegevoegd", en: "conflict of interest added")
        case .removeConflict:
            Phrase(nl: "dubbele pet weggehaald", en: "conflict of interest taken out")
        case .addRoom: Phrase(nl: "ruimte toegevoegd", en: "room added")
        case .editRoom: Phrase(nl: "ruimte gewijzigd", en: "room changed")
        case .setOpeningHours: Phrase(nl: "openingstijden gewijzigd", en: "opening hours changed")
        case .addClosure: Phrase(nl: "sluiting toegevoegd", en: "closure added")
        case .editClosure: Phrase(nl: "sluiting gewijzigd", en: "closure changed")
        case .removeClosure: Phrase(nl: "sluiting weggehaald", en: "closure taken out")
        case .chooseHoliday: Phrase(nl: "feestdag gekozen", en: "holiday chosen")
        case .addNetwork: Phrase(nl: "netwerk toegevoegd", en: "network added")
        case .editNetwork: Phrase(nl: "netwerk gewijzigd", en: "network changed")
        case .archiveNetwork: Phrase(nl: "netwerk gearchiveerd", en: "network archived")
        case .restoreNetwork: Phrase(nl: "netwerk teruggehaald", en: "network brought back")
        case .addFunction: Phrase(nl: "functie toegevoegd", en: "function added")
        case .editFunction: Phrase(nl: "functie gewijzigd", en: "function changed")
        case .removeFunction: Phrase(nl: "functie weggehaald", en: "function taken out")
        case .addAccompaniment:
            Phrase(nl: "vakbondsbestuurder toegevoegd", en: "official added")
        case .editAccompaniment:
            Phrase(nl: "vakbondsbestuurder gewijzigd", en: "official changed")
        case .removeAccompaniment:
            Phrase(nl: "vakbondsbestuurder weggehaald", en: "official taken out")
        case .addWorkingGroup: Phrase(nl: "werkgroep toegevoegd", en: "working group added")
        case .editWorkingGroup: Phrase(nl: "werkgroep gewijzigd", en: "working group changed")
        case .removeWorkingGroup:
            Phrase(nl: "werkgroep weggehaald", en: "working group taken out")
        case .addNetworkRequest: Phrase(nl: "verzoek genoteerd", en: "request noted")
        case .editNetworkRequest: Phrase(nl: "verzoek gewijzigd", en: "request changed")
        case .answerNetworkRequest: Phrase(nl: "verzoek beantwoord", en: "request answered")
        case .removeNetworkRequest: Phrase(nl: "verzoek weggehaald", en: "request taken out")
        case .addPlan: Phrase(nl: "regioplan begonnen", en: "region plan started")
        case .editPlan: Phrase(nl: "regioplan gewijzigd", en: "region plan changed")
        case .writeConference: Phrase(nl: "regioconferentie bewaard", en: "conference saved")
        case .addConferencePoint:
            Phrase(nl: "punt van een conferentie toegevoegd", en: "point of a conference added")
        case .editConferencePoint:
            Phrase(nl: "punt van een conferentie gewijzigd", en: "point of a conference changed")
        case .removeConferencePoint:
            Phrase(nl: "punt van een conferentie weggehaald", en: "point of a conference taken out")
        case .turnConferencePoint:
            Phrase(nl: "punt in het plan gezet", en: "point put into the plan")
        case .markCondition:
            Phrase(nl: "randvoorwaarde gezet", en: "condition marked")
        case .answerAnalysis: Phrase(nl: "analyse geschreven", en: "analysis written")
        case .removeAnalysis: Phrase(nl: "antwoord weggehaald", en: "answer taken out")
        case .rollOverPlan:
            Phrase(nl: "overgenomen in het plan van later", en: "taken over into a later plan")
        case .addPlanItem: Phrase(nl: "regel toegevoegd", en: "line added")
        case .editPlanItem: Phrase(nl: "regel gewijzigd", en: "line changed")
        case .movePlanItem: Phrase(nl: "regel verplaatst", en: "line moved")
        case .removePlanItem: Phrase(nl: "regel weggehaald", en: "line taken out")
        case .planSpreekuur: Phrase(nl: "spreekuur gepland", en: "spreekuur planned")
        case .editSpreekuur: Phrase(nl: "spreekuur gewijzigd", en: "spreekuur changed")
        case .cancelSpreekuur: Phrase(nl: "spreekuur afgezegd", en: "spreekuur cancelled")
        case .replaceConsulent: Phrase(nl: "consulent vervangen", en: "consulent replaced")
        case .planSeries: Phrase(nl: "reeks gepland", en: "series planned")
        case .editSeries: Phrase(nl: "reeks gewijzigd", en: "series changed")
        case .endSeries: Phrase(nl: "reeks beëindigd", en: "series ended")
        case .planRoster: Phrase(nl: "rooster gepland", en: "roster planned")
        case .copyWeek: Phrase(nl: "week gekopieerd", en: "week copied")
        case .bookAppointment: Phrase(nl: "afspraak gemaakt", en: "appointment made")
        case .moveAppointment: Phrase(nl: "afspraak verzet", en: "appointment moved")
        case .cancelAppointment: Phrase(nl: "afspraak afgezegd", en: "appointment cancelled")
        case .editAppointment: Phrase(nl: "afspraak gewijzigd", en: "appointment changed")
        case .addWalkIn: Phrase(nl: "inloper binnen", en: "walk-in came in")
        case .editWalkIn: Phrase(nl: "inloper gewijzigd", en: "walk-in changed")
        case .arrive: Phrase(nl: "aangekomen", en: "arrived")
        case .call: Phrase(nl: "aan de beurt", en: "called in")
        case .park: Phrase(nl: "even weg", en: "away for a moment")
        case .leave: Phrase(nl: "weggegaan", en: "left")
        case .finish: Phrase(nl: "geweest", en: "attended")
        case .noShow: Phrase(nl: "niet gekomen", en: "no-show")
        case .lateCancel: Phrase(nl: "laat afgezegd", en: "cancelled late")
        case .addCallback: Phrase(nl: "terugbelnotitie gemaakt", en: "callback note taken")
        case .editCallback: Phrase(nl: "terugbelnotitie gewijzigd", en: "callback note changed")
        case .finishCallback: Phrase(nl: "teruggebeld", en: "called back")
        case .editService: Phrase(nl: "dienst gewijzigd", en: "service changed")
        case .addCampaign: Phrase(nl: "campagne toegevoegd", en: "campaign added")
        case .editCampaign: Phrase(nl: "campagne gewijzigd", en: "campaign changed")
        case .removeCampaign: Phrase(nl: "campagne weggehaald", en: "campaign taken out")
        case .setCampaignPlace:
            Phrase(nl: "huis in de campagne gewijzigd", en: "house in the campaign changed")
        case .removeCampaignPlace:
            Phrase(nl: "huis uit de campagne gehaald", en: "house taken out of the campaign")
        case .addTaxQuestion: Phrase(nl: "belastingvraag genoteerd", en: "tax question noted")
        case .editTaxQuestion: Phrase(nl: "belastingvraag gewijzigd", en: "tax question changed")
        case .answerTaxQuestion:
            Phrase(nl: "belastingvraag beantwoord", en: "tax question answered")
        case .removeTaxQuestion:
            Phrase(nl: "belastingvraag weggehaald", en: "tax question taken out")
        case .joinWaitingList: Phrase(nl: "op de wachtlijst gezet", en: "put on the waiting list")
        case .editWaitingEntry:
            Phrase(nl: "wachtlijst: voorkeur gewijzigd", en: "waiting list: wishes changed")
        case .leaveWaitingList:
            Phrase(nl: "van de wachtlijst gehaald", en: "taken off the waiting list")
        case .offerSlot: Phrase(nl: "plek aangeboden", en: "slot offered")
        case .acceptOffer: Phrase(nl: "aanbod aangenomen", en: "offer accepted")
        case .declineOffer: Phrase(nl: "aanbod afgeslagen", en: "offer declined")
        case .lapseOffer: Phrase(nl: "aanbod verlopen", en: "offer lapsed")
        case .remindAppointment: Phrase(nl: "herinnerd", en: "reminded")
        case .addEmployer: Phrase(nl: "werkgever toegevoegd", en: "employer added")
        case .editEmployer: Phrase(nl: "werkgever gewijzigd", en: "employer changed")
        case .mergeEmployers: Phrase(nl: "werkgevers samengevoegd", en: "employers merged")
        case .unmergeEmployers:
            Phrase(nl: "werkgevers weer gescheiden", en: "employers parted again")
        case .addEstablishment: Phrase(nl: "vestiging toegevoegd", en: "place of work added")
        case .editEstablishment: Phrase(nl: "vestiging gewijzigd", en: "place of work changed")
        case .archiveEmployer: Phrase(nl: "werkgever gearchiveerd", en: "employer archived")
        case .restoreEmployer: Phrase(nl: "werkgever teruggehaald", en: "employer brought back")
        case .removeEstablishment: Phrase(nl: "vestiging weggehaald", en: "place of work taken out")
        case .editProblem: Phrase(nl: "probleemcode gewijzigd", en: "problem code changed")
        case .addRegistration: Phrase(nl: "bezoek geregistreerd", en: "visit registered")
        case .editRegistration: Phrase(nl: "registratie gewijzigd", en: "registration changed")
        case .removeRegistration: Phrase(nl: "registratie weggehaald", en: "registration taken out")
        case .scanSignals: Phrase(nl: "signalen gezocht", en: "looked for signals")
        case .raiseSignal: Phrase(nl: "signaal ingebracht", en: "signal raised")
        case .examineSignal: Phrase(nl: "signaal in onderzoek", en: "signal in examination")
        case .reportSignal: Phrase(nl: "signaal gemeld", en: "signal reported")
        case .answerSignal: Phrase(nl: "signaal beantwoord", en: "signal answered")
        case .takeUpSignal: Phrase(nl: "signaal opgepakt", en: "signal taken up")
        case .closeSignal: Phrase(nl: "signaal afgesloten", en: "signal closed")
        case .dismissSignal: Phrase(nl: "signaal was loos alarm", en: "signal was a false alarm")
        case .addConsultation: Phrase(nl: "overleg: toegevoegd", en: "tables: added")
        case .editConsultation: Phrase(nl: "overleg: gewijzigd", en: "tables: changed")
        case .withdrawConsultation: Phrase(nl: "overleg: weggehaald", en: "tables: taken out")
        case .addToBus: Phrase(nl: "bus: toegevoegd", en: "bus: added")
        case .editBus: Phrase(nl: "bus: gewijzigd", en: "bus: changed")
        case .withdrawFromBus: Phrase(nl: "bus: weggehaald", en: "bus: taken out")
        case .countOnBus: Phrase(nl: "bus: geteld", en: "bus: counted")
        case .busIntake: Phrase(nl: "bus: intake", en: "bus: intake")
        case .prepareBus: Phrase(nl: "bus: laptop klaargemaakt", en: "bus: laptop prepared")
        case .returnBus: Phrase(nl: "bus: weer thuis", en: "bus: back home")
        case .loseBus: Phrase(nl: "bus: laptop kwijt", en: "bus: laptop lost")
        case .addQualityTest: Phrase(nl: "kwaliteitstoets toegevoegd", en: "quality test added")
        case .editQualityTest: Phrase(nl: "kwaliteitstoets gewijzigd", en: "quality test changed")
        case .withdrawQualityTest:
            Phrase(nl: "kwaliteitstoets weggehaald", en: "quality test taken out")
        case .markLevel: Phrase(nl: "niveau van een regio gezet", en: "level of a region marked")
        case .removeLevelMark:
            Phrase(nl: "niveau van een regio weggehaald", en: "level of a region taken out")
        case .addReferral: Phrase(nl: "doorverwijzing gemaakt", en: "referral made")
        case .editReferral: Phrase(nl: "doorverwijzing gewijzigd", en: "referral changed")
        case .consentReferral: Phrase(nl: "toestemming genoteerd", en: "consent noted")
        case .withdrawConsent: Phrase(nl: "toestemming ingetrokken", en: "consent withdrawn")
        case .sendReferral: Phrase(nl: "doorverwijzing verstuurd", en: "referral sent")
        case .acceptReferral: Phrase(nl: "doorverwijzing aangenomen", en: "referral accepted")
        case .refuseReferral: Phrase(nl: "doorverwijzing geweigerd", en: "referral refused")
        case .finishReferral: Phrase(nl: "doorverwijzing afgerond", en: "referral done")
        case .hearReferral: Phrase(nl: "gelezen wat terugkwam", en: "read what came back")
        case .removeReferral: Phrase(nl: "doorverwijzing weggehaald", en: "referral taken out")
        case .addPartnerReference:
            Phrase(nl: "nummer bij een partner genoteerd", en: "partner's number noted")
        case .removePartnerReference:
            Phrase(nl: "nummer bij een partner weggehaald", en: "partner's number taken out")
        case .startTrajectory: Phrase(nl: "traject begonnen", en: "trajectory begun")
        case .editTrajectory: Phrase(nl: "traject gewijzigd", en: "trajectory changed")
        case .extendTrajectory: Phrase(nl: "traject verlengd", en: "trajectory extended")
        case .closeTrajectory: Phrase(nl: "traject afgesloten", en: "trajectory closed")
        case .removeTrajectory: Phrase(nl: "traject weggehaald", en: "trajectory taken out")
        case .addTrajectoryItem:
            Phrase(nl: "regel van een traject toegevoegd", en: "line of a trajectory added")
        case .editTrajectoryItem:
            Phrase(nl: "regel van een traject gewijzigd", en: "line of a trajectory changed")
        case .markTrajectoryItem:
            Phrase(nl: "voortgang van een traject", en: "progress of a trajectory")
        case .removeTrajectoryItem:
            Phrase(nl: "regel van een traject weggehaald", en: "line of a trajectory taken out")
        case .setAdviserLimit:
            Phrase(nl: "hoogstens trajecten gewijzigd", en: "trajectories at most changed")
        case .addMeeting: Phrase(nl: "bijeenkomst gepland", en: "meeting planned")
        case .editMeeting: Phrase(nl: "bijeenkomst gewijzigd", en: "meeting changed")
        case .removeMeeting: Phrase(nl: "bijeenkomst weggehaald", en: "meeting taken out")
        case .addMeetingGuest: Phrase(nl: "aangemeld", en: "registered for a meeting")
        case .editMeetingGuest: Phrase(nl: "aanmelding gewijzigd", en: "guest of a meeting changed")
        case .markMeetingGuest: Phrase(nl: "opkomst genoteerd", en: "attendance noted")
        case .removeMeetingGuest: Phrase(nl: "afgemeld", en: "taken off a meeting")
        case .referMeetingGuests:
            Phrase(
                nl: "mensen van een bijeenkomst doorverwezen", en: "people of a meeting referred")
        case .startCrisis: Phrase(nl: "draaiboek gestart", en: "playbook started")
        case .closeCrisis: Phrase(nl: "crisis afgesloten", en: "crisis closed")
        case .reopenCrisis: Phrase(nl: "crisis heropend", en: "crisis reopened")
        case .editPlaybook: Phrase(nl: "draaiboek gewijzigd", en: "playbook changed")
        case .addCrisisStep: Phrase(nl: "stap toegevoegd", en: "step added")
        case .editCrisisStep: Phrase(nl: "stap gewijzigd", en: "step changed")
        case .finishCrisisStep: Phrase(nl: "stap klaar", en: "step done")
        case .dropCrisisStep: Phrase(nl: "stap niet nodig", en: "step not needed")
        case .reopenCrisisStep: Phrase(nl: "stap weer te doen", en: "step to do again")
        case .removeCrisisStep: Phrase(nl: "stap weggehaald", en: "step taken out")
        case .removePlaybookStep:
            Phrase(nl: "stap uit draaiboek gehaald", en: "step taken out of a playbook")
        case .changeSetting: Phrase(nl: "instelling gewijzigd", en: "setting changed")
        case .renameFNVRegion:
            Phrase(nl: "naam van een FNV-regio gewijzigd", en: "FNV region renamed")
        case .importTable: Phrase(nl: "tabel ingelezen", en: "table imported")
        case .keepOwnVersion: Phrase(nl: "eigen versie bewaard", en: "own version kept")
        case .chooseOtherVersion:
            Phrase(nl: "andermans versie gekozen", en: "other's version chosen")
        case .settleClash: Phrase(nl: "botsing opgelost", en: "clash settled")
        case .eraseContact: Phrase(nl: "iemand gewist", en: "somebody erased")
        case .applyRetention:
            Phrase(nl: "bewaartermijnen toegepast", en: "retention applied")
        case .giveAccess: Phrase(nl: "toegang gegeven", en: "access given")
        case .revokeAccess: Phrase(nl: "toegang ingetrokken", en: "access taken away")
        case .addPersonRequest: Phrase(nl: "AVG-verzoek vastgelegd", en: "AVG request written down")
        case .extendPersonRequest: Phrase(nl: "AVG-verzoek uitgesteld", en: "AVG request put off")
        case .answerPersonRequest:
            Phrase(nl: "AVG-verzoek beantwoord", en: "AVG request answered")
        case .restrictContact: Phrase(nl: "persoon beperkt", en: "person restricted")
        case .liftRestriction: Phrase(nl: "beperking opgeheven", en: "restriction lifted")
        case .addBreach: Phrase(nl: "datalek vastgelegd", en: "breach written down")
        case .editBreach: Phrase(nl: "datalek bijgewerkt", en: "breach changed")
        case .undo: Phrase(nl: "ongedaan gemaakt", en: "undone")
        case .redo: Phrase(nl: "opnieuw gedaan", en: "done again")
        }
    }
}
