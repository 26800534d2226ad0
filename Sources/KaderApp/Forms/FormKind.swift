/// Every form of the program, as a value that can be kept with its draft.
public enum FormKind: Hashable, Sendable, Codable {
    case contact(ContactForm)
    case merge(MergeForm)
    case dossier(DossierForm)
    case dossierEntry(DossierEntryForm)
    case dossierClosing(DossierClosingForm)
    case protectedWithdrawal(ProtectedWithdrawalForm)
    case playbookStep(PlaybookStepForm)
    case playbookStepRemoval(PlaybookStepRemovalForm)
    case protectedNote(ProtectedNoteForm)
    case network(NetworkForm)
    case networkRegion(NetworkRegionForm)
    case networkRequest(NetworkRequestForm)
    case boardFunction(BoardFunctionForm)
    case accompaniment(AccompanimentForm)
    case workingGroup(WorkingGroupForm)
    case plan(PlanForm)
    case planItem(PlanItemForm)
    case planItemMove(PlanItemMoveForm)
    case spreekuur(SpreekuurForm)
    case consulent(ConsulentForm)
    case absence(AbsenceForm)
    case training(TrainingForm)
    case conflict(ConflictForm)
    case belongingRemoval(BelongingRemovalForm)
    case replacement(ReplacementForm)
    case room(RoomForm)
    case openingHours(OpeningHoursForm)
    case closure(ClosureForm)
    case seriesEnd(SeriesEndForm)
    case seriesChange(SeriesChangeForm)
    case roster(RosterForm)
    case level(LevelForm)
    case analysis(AnalysisForm)
    case conference(ConferenceForm)
    case conferencePoint(ConferencePointForm)
    case condition(ConditionForm)
    case booking(BookingForm)
    case appointmentMove(AppointmentMoveForm)
    case appointmentNote(AppointmentNoteForm)
    case cancellation(CancellationForm)
    case manyNetworks(ManyNetworksForm)
    case manyPeople(ManyPeopleForm)
    case manyPlanItems(ManyPlanItemsForm)
    case walkIn(WalkInForm)
    case callback(CallbackForm)
    case view(ViewForm)
    case service(ServiceForm)
    case roleRemoval(RoleRemovalForm)
    case waiting(WaitingForm)
    case campaign(CampaignForm)
    case campaignPlace(CampaignPlaceForm)
    case taxQuestion(TaxQuestionForm)
    case busIntake(BusIntakeForm)
    case busReturn(BusReturnForm)
    case busPrepare(BusPrepareForm)
    case busLost(BusLostForm)
    case setting(SettingForm)
    case signalAnswer(SignalAnswerForm)
    case signal(SignalForm)
    case signalReport(SignalReportForm)
    case signalEnd(SignalEndForm)
    case sighting(SightingForm)
    case qualityTest(QualityTestForm)
    case registration(RegistrationForm)
    case referral(ReferralForm)
    case referralStep(ReferralStepForm)
    case partnerReference(PartnerReferenceForm)
    case trajectory(TrajectoryForm)
    case trajectoryLine(TrajectoryLineForm)
    case trajectoryExtension(TrajectoryExtensionForm)
    case trajectoryClosing(TrajectoryClosingForm)
    case meeting(MeetingForm)
    case meetingGuest(MeetingGuestForm)
    case employer(EmployerForm)
    case employerAlias(EmployerAliasForm)
    case establishment(EstablishmentForm)
    case employerMerge(EmployerMergeForm)
    case crisisStart(CrisisStartForm)
    case crisisStep(CrisisStepForm)
    case crisisStepDrop(CrisisStepDropForm)
    case crisisClose(CrisisCloseForm)
    case listed(ListedForm)
    case access(AccessForm)
    case personRequest(PersonRequestForm)
    case erasure(ErasureForm)
    case retention(RetentionForm)
    case restriction(RestrictionForm)
    case breach(BreachForm)
    case personAnswer(PersonAnswerForm)

    public var definition: any FormDefinition {
        switch self {
        case .contact(let form): form
        case .merge(let form): form
        case .dossier(let form): form
        case .dossierEntry(let form): form
        case .dossierClosing(let form): form
        case .protectedWithdrawal(let form): form
        case .playbookStep(let form): form
        case .playbookStepRemoval(let form): form
        case .protectedNote(let form): form
        case .network(let form): form
        case .networkRegion(let form): form
        case .networkRequest(let form): form
        case .boardFunction(let form): form
        case .accompaniment(let form): form
        case .workingGroup(let form): form
        case .plan(let form): form
        case .planItem(let form): form
        case .planItemMove(let form): form
        case .spreekuur(let form): form
        case .consulent(let form): form
        case .absence(let form): form
        case .training(let form): form
        case .conflict(let form): form
        case .belongingRemoval(let form): form
        case .replacement(let form): form
        case .room(let form): form
        case .openingHours(let form): form
        case .closure(let form): form
        case .seriesEnd(let form): form
        case .seriesChange(let form): form
        case .roster(let form): form
        case .level(let form): form
        case .analysis(let form): form
        case .conference(let form): form
        case .conferencePoint(let form): form
        case .condition(let form): form
        case .booking(let form): form
        case .appointmentMove(let form): form
        case .appointmentNote(let form): form
        case .cancellation(let form): form
        case .manyNetworks(let form): form
        case .manyPeople(let form): form
        case .manyPlanItems(let form): form
        case .walkIn(let form): form
        case .callback(let form): form
        case .view(let form): form
        case .service(let form): form
        case .roleRemoval(let form): form
        case .waiting(let form): form
        case .campaign(let form): form
        case .campaignPlace(let form): form
        case .taxQuestion(let form): form
        case .busIntake(let form): form
        case .busReturn(let form): form
        case .busPrepare(let form): form
        case .busLost(let form): form
        case .setting(let form): form
        case .signalAnswer(let form): form
        case .signal(let form): form
        case .signalReport(let form): form
        case .signalEnd(let form): form
        case .sighting(let form): form
        case .qualityTest(let form): form
        case .registration(let form): form
        case .referral(let form): form
        case .referralStep(let form): form
        case .partnerReference(let form): form
        case .trajectory(let form): form
        case .trajectoryLine(let form): form
        case .trajectoryExtension(let form): form
        case .trajectoryClosing(let form): form
        case .meeting(let form): form
        case .meetingGuest(let form): form
        case .employer(let form): form
        case .employerAlias(let form): form
        case .establishment(let form): form
        case .employerMerge(let form): form
        case .crisisStart(let form): form
        case .crisisStep(let form): form
        case .crisisStepDrop(let form): form
        case .crisisClose(let form): form
        case .listed(let form): form
        case .access(let form): form
        case .personRequest(let form): form
        case .erasure(let form): form
        case .retention(let form): form
        case .restriction(let form): form
        case .breach(let form): form
        case .personAnswer(let form): form
        }
    }
}
