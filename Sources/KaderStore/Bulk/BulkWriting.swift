internal import GRDB
internal import KaderDomain

/// Many new things within one command: for each its row, its change and its claims, by statements
/// that are prepared once.
final class BulkWriting {
    private let writing: Writing
    private let ledger: Ledger
    private let rules: Rules
    private var inserts: [String: Inserting] = [:]
    private var touched: [ThingKind: Set<String>] = [:]

    init(_ writing: Writing) {
        self.writing = writing
        ledger = Ledger(writing.db)
        rules = Rules(writing.db)
    }

    func add(_ thing: StoredThing) throws {
        switch thing {
        case .contact(let contact): try insert(ContactRecord(contact))
        case .kaderlid(let kaderlid): try insert(KaderlidRecord(kaderlid))
        case .consulent(let consulent): try insert(ConsulentRecord(consulent))
        case .absence(let absence): try insert(AbsenceRecord(absence))
        case .training(let training): try insert(TrainingRecord(training))
        case .conflict(let conflict): try insert(InterestConflictRecord(conflict))
        case .room(let room): try insert(RoomRecord(room))
        case .network(let network): try insert(NetworkRecord(network))
        case .function(let function): try insert(BoardFunctionRecord(function))
        case .official(let accompaniment):
            try insertRuled(AccompanimentRecord(accompaniment))
        case .group(let group): try insert(WorkingGroupRecord(group))
        case .networkRequest(let request): try insert(NetworkRequestRecord(request))
        case .plan(let plan): try insert(RegionPlanRecord(plan))
        case .planItem(let item): try insertRuled(PlanItemRecord(item))
        case .spreekuur(let spreekuur):
            try insert(SpreekuurRecord(spreekuur))
            try rules.refuseRoomElsewhere(of: spreekuur.id.description)
            try ledger.claimShifts(of: spreekuur, pk: writing.db.lastInsertedRowID)
        case .opening(let opening): try insert(OpeningHoursRecord(opening))
        case .closure(let closure): try insert(ClosureRecord(closure))
        case .holidayChoice(let choice): try insert(HolidayChoiceRecord(choice))
        case .series(let series): try insert(SeriesRecord(series))
        case .walkIn(let walkIn): try insert(WalkInRecord(walkIn))
        case .callbackNote(let note): try insert(CallbackNoteRecord(note))
        case .waitingEntry(let entry): try insert(WaitingEntryRecord(entry))
        case .employer(let employer): try insert(EmployerRecord(employer))
        case .establishment(let establishment): try insert(EstablishmentRecord(establishment))
        case .problem(let problem): try insert(ProblemRecord(problem))
        case .registration(let registration): try insert(RegistrationRecord(registration))
        case .levelMark(let mark): try insert(LevelMarkRecord(mark))
        case .conditionMark(let value): try insert(ConditionMarkRecord(value))
        case .conference(let value): try insert(ConferenceRecord(value))
        case .conferencePoint(let value): try insert(ConferencePointRecord(value))
        case .analysisAnswer(let value): try insert(AnalysisAnswerRecord(value))
        case .planVersion(let value): try insert(PlanVersionRecord(value))
        case .campaign(let campaign): try insert(CampaignRecord(campaign))
        case .campaignPlace(let place): try insert(CampaignPlaceRecord(place))
        case .taxQuestion(let question): try insert(TaxQuestionRecord(question))
        case .crisis(let crisis): try insertRuled(CrisisRecord(crisis))
        case .crisisStep(let step): try insert(CrisisStepRecord(step))
        case .dossier(let dossier): try insert(DossierRecord(dossier))
        case .dossierEntry(let entry): try insert(DossierEntryRecord(entry))
        case .setting(let setting): try insert(SettingRecord(setting))
        case .signal(let signal): try insert(SignalRecord(signal))
        case .listed(let thing): try insert(thing)
        case .qualityTest(let test): try insert(QualityTestRecord(test))
        case .referral(let referral): try insertRuled(ReferralRecord(referral))
        case .trajectory(let trajectory): try insertRuled(TrajectoryRecord(trajectory))
        case .trajectoryItem(let item): try insert(TrajectoryItemRecord(item))
        case .adviserLimit(let limit): try insert(AdviserLimitRecord(limit))
        case .meeting(let meeting): try insert(MeetingRecord(meeting))
        case .meetingGuest(let guest): try insertRuled(MeetingGuestRecord(guest))
        case .partnerReference(let reference): try insert(PartnerReferenceRecord(reference))
        case .appointment(let appointment):
            try insert(AppointmentRecord(appointment))
            try ledger.claimVisits(of: appointment, pk: writing.db.lastInsertedRowID)
        }
    }

    /// The rules between rows, at the end, when everything is there.
    func checkRules() throws {
        try rules.check(touched)
    }

    private func insert(_ thing: ListedThing) throws {
        func insert<T: Listed>(_ type: T.Type) throws { try self.insert(ListedRecord<T>(thing)) }
        try insert(thing.kind.type)
    }

    private func insert<R: Record>(_ record: R) throws {
        let insert = try inserting(R.kind)
        try insert.insert(record.id, record.fields + [false.databaseValue])
    }

    private func insertRuled<R: Record>(_ record: R) throws {
        try insert(record)
        touched[R.kind, default: []].insert(record.id)
    }

    private func inserting(_ kind: ThingKind) throws -> Inserting {
        if let known = inserts[kind.name] { return known }
        let new = try Inserting(kind, writing)
        inserts[kind.name] = new
        return new
    }
}
