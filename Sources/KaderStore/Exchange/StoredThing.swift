internal import GRDB
public import KaderDomain

/// A thing of any kind that tables are written of and read from.
public enum StoredThing: Hashable, Sendable {
    case contact(Contact)
    case kaderlid(Kaderlid)
    case consulent(Consulent)
    case absence(Absence)
    case training(Training)
    case conflict(InterestConflict)
    case room(Room)
    case network(Network)
    case function(BoardFunction)
    case official(Accompaniment)
    case group(WorkingGroup)
    case networkRequest(NetworkRequest)
    case plan(RegionPlan)
    case planItem(PlanItem)
    case spreekuur(Spreekuur)
    case appointment(Appointment)
    case opening(OpeningHours)
    case closure(Closure)
    case holidayChoice(HolidayChoice)
    case series(Series)
    case walkIn(WalkIn)
    case callbackNote(CallbackNote)
    case waitingEntry(WaitingEntry)
    case employer(Employer)
    case establishment(Establishment)
    case problem(Problem)
    case registration(Registration)
    case signal(Signal)
    case levelMark(LevelMark)
    case conditionMark(ConditionMark)
    case conference(Conference)
    case conferencePoint(ConferencePoint)
    case analysisAnswer(AnalysisAnswer)
    case planVersion(PlanVersion)
    case qualityTest(QualityTest)
    case referral(Referral)
    case partnerReference(PartnerReference)
    case trajectory(Trajectory)
    case trajectoryItem(TrajectoryItem)
    case adviserLimit(AdviserLimit)
    case meeting(Meeting)
    case meetingGuest(MeetingGuest)
    case campaign(Campaign)
    case campaignPlace(CampaignPlace)
    case taxQuestion(TaxQuestion)
    case crisis(Crisis)
    case crisisStep(CrisisStep)
    case dossier(Dossier)
    case dossierEntry(DossierEntry)
    case setting(Setting)
    case listed(ListedThing)

    public var kind: StoredKind {
        switch self {
        case .contact: .contact
        case .kaderlid: .kaderlid
        case .consulent: .consulent
        case .absence: .absence
        case .training: .training
        case .conflict: .interestConflict
        case .room: .room
        case .network: .network
        case .function: .boardFunction
        case .official: .accompaniment
        case .group: .workingGroup
        case .networkRequest: .networkRequest
        case .plan: .regionPlan
        case .planItem: .planItem
        case .spreekuur: .spreekuur
        case .appointment: .appointment
        case .opening: .openingHours
        case .closure: .closure
        case .holidayChoice: .holidayChoice
        case .series: .series
        case .walkIn: .walkIn
        case .callbackNote: .callbackNote
        case .waitingEntry: .waitingEntry
        case .employer: .employer
        case .establishment: .establishment
        case .problem: .problem
        case .registration: .registration
        case .signal: .signal
        case .levelMark: .levelMark
        case .conditionMark: .conditionMark
        case .conference: .conference
        case .conferencePoint: .conferencePoint
        case .analysisAnswer: .analysisAnswer
        case .planVersion: .planVersion
        case .qualityTest: .qualityTest
        case .referral: .referral
        case .partnerReference: .partnerReference
        case .trajectory: .trajectory
        case .trajectoryItem: .trajectoryItem
        case .adviserLimit: .adviserLimit
        case .meeting: .meeting
        case .meetingGuest: .meetingGuest
        case .campaign: .campaign
        case .campaignPlace: .campaignPlace
        case .taxQuestion: .taxQuestion
        case .crisis: .crisis
        case .crisisStep: .crisisStep
        case .dossier: .dossier
        case .dossierEntry: .dossierEntry
        case .setting: .setting
        case .listed(let value): value.kind.storedKind
        }
    }

    public var id: String {
        switch self {
        case .contact(let value): value.id.description
        case .kaderlid(let value): value.id.description
        case .consulent(let value): value.id.description
        case .absence(let value): value.id.description
        case .training(let value): value.id.description
        case .conflict(let value): value.id.description
        case .room(let value): value.id.description
        case .network(let value): value.id.description
        case .function(let value): value.id.description
        case .official(let value): value.id.description
        case .group(let value): value.id.description
        case .networkRequest(let value): value.id.description
        case .plan(let value): value.id.description
        case .planItem(let value): value.id.description
        case .spreekuur(let value): value.id.description
        case .appointment(let value): value.id.description
        case .opening(let value): value.id.description
        case .closure(let value): value.id.description
        case .holidayChoice(let value): value.id.description
        case .series(let value): value.id.description
        case .walkIn(let value): value.id.description
        case .callbackNote(let value): value.id.description
        case .waitingEntry(let value): value.id.description
        case .employer(let value): value.id.description
        case .establishment(let value): value.id.description
        case .problem(let value): value.id.description
        case .registration(let value): value.id.description
        case .signal(let value): value.id.description
        case .levelMark(let value): value.id.description
        case .conditionMark(let value): value.id.description
        case .conference(let value): value.id.description
        case .conferencePoint(let value): value.id.description
        case .analysisAnswer(let value): value.id.description
        case .planVersion(let value): value.id.description
        case .qualityTest(let value): value.id.description
        case .referral(let value): value.id.description
        case .partnerReference(let value): value.id.description
        case .trajectory(let value): value.id.description
        case .trajectoryItem(let value): value.id.description
        case .adviserLimit(let value): value.id.description
        case .meeting(let value): value.id.description
        case .meetingGuest(let value): value.id.description
        case .campaign(let value): value.id.description
        case .campaignPlace(let value): value.id.description
        case .taxQuestion(let value): value.id.description
        case .crisis(let value): value.id.description
        case .crisisStep(let value): value.id.description
        case .dossier(let value): value.id.description
        case .dossierEntry(let value): value.id.description
        case .setting(let value): value.id.description
        case .listed(let value): value.id
        }
    }
}

extension Writing {
    /// Adds a thing, or changes it to this; says which.
    func put(_ thing: StoredThing) throws -> ImportEffect {
        switch thing {
        case .contact(let value): try importing(value)
        case .kaderlid(let value): try importing(KaderlidRecord(value))
        case .consulent(let value): try importing(ConsulentRecord(value))
        case .absence(let value): try importing(AbsenceRecord(value))
        case .training(let value): try importing(TrainingRecord(value))
        case .conflict(let value): try importing(InterestConflictRecord(value))
        case .room(let value): try importing(RoomRecord(value))
        case .network(let value): try importing(NetworkRecord(value))
        case .function(let value): try importing(BoardFunctionRecord(value))
        case .official(let value): try importing(AccompanimentRecord(value))
        case .group(let value): try importing(WorkingGroupRecord(value))
        case .networkRequest(let value): try importing(NetworkRequestRecord(value))
        case .plan(let value): try importing(RegionPlanRecord(value))
        case .planItem(let value): try importing(PlanItemRecord(value))
        case .spreekuur(let value): try importing(SpreekuurRecord(value))
        case .appointment(let value): try importing(value)
        case .walkIn(let value): try importing(WalkInRecord(value))
        case .callbackNote(let value): try importing(CallbackNoteRecord(value))
        case .waitingEntry(let value): try importing(value)
        case .employer(let value): try importing(EmployerRecord(value))
        case .establishment(let value): try importing(EstablishmentRecord(value))
        case .problem(let value): try importing(ProblemRecord(value))
        case .registration(let value): try importing(RegistrationRecord(value))
        case .signal(let value): try importing(SignalRecord(value))
        case .levelMark(let value): try importing(LevelMarkRecord(value))
        case .conditionMark(let value): try importing(ConditionMarkRecord(value))
        case .conference(let value): try importing(ConferenceRecord(value))
        case .conferencePoint(let value): try importing(ConferencePointRecord(value))
        case .analysisAnswer(let value): try importing(AnalysisAnswerRecord(value))
        case .planVersion(let value): try importing(PlanVersionRecord(value))
        case .qualityTest(let value): try importing(QualityTestRecord(value))
        case .referral(let value): try importing(ReferralRecord(value))
        case .partnerReference(let value): try importing(PartnerReferenceRecord(value))
        case .trajectory(let value): try importing(TrajectoryRecord(value))
        case .trajectoryItem(let value): try importing(TrajectoryItemRecord(value))
        case .adviserLimit(let value): try importing(AdviserLimitRecord(value))
        case .meeting(let value): try importing(MeetingRecord(value))
        case .meetingGuest(let value): try importing(MeetingGuestRecord(value))
        case .campaign(let value): try importing(CampaignRecord(value))
        case .campaignPlace(let value): try importing(CampaignPlaceRecord(value))
        case .taxQuestion(let value): try importing(TaxQuestionRecord(value))
        case .crisis(let value): try importing(CrisisRecord(value))
        case .crisisStep(let value): try importing(value)
        case .dossier(let value): try importing(value)
        case .dossierEntry(let value): try importing(value)
        case .setting(let value): try importing(value)
        case .listed(let value): try importing(value)
        case .opening(let value): try importing(OpeningHoursRecord(value))
        case .closure(let value): try importing(ClosureRecord(value))
        case .holidayChoice(let value): try importing(HolidayChoiceRecord(value))
        case .series(let value): try importing(SeriesRecord(value))
        }
    }

    /// Whom a known person is part of is no matter of a table: merging rewrites what names them.
    private func importing(_ contact: Contact) throws -> ImportEffect {
        var (effect, contact) = (ImportEffect.unchanged, contact)
        let present = try fields(of: ContactRecord.kind, contact.id.description)
        if let present {
            contact.mergedInto = present["mergedInto"]?.plainText.flatMap { Contact.ID($0) }
        }
        try keepingReach(of: contact.id) { effect = try importing(ContactRecord(contact)) }
        return effect
    }

    /// Tables do not tell what the desk wrote down, nor who was reminded or told: that stays.
    private func importing(_ appointment: Appointment) throws -> ImportEffect {
        let kind = AppointmentRecord.kind
        var fields = AppointmentRecord(appointment).named
        let present = try self.fields(of: kind, appointment.id.description)
        for name in AppointmentRecord.times + ["remindedOn", "toldOn"] {
            fields[name] = present?[name] ?? .null
        }
        try put(kind, appointment.id.description, fields)
        guard let present, present["isWithdrawn"] != true.databaseValue else { return .added }
        return present == fields ? .unchanged : .changed
    }

    private func importing(_ thing: ListedThing) throws -> ImportEffect {
        func importing<T: Listed>(_ type: T.Type) throws -> ImportEffect {
            try self.importing(ListedRecord<T>(thing))
        }
        return try importing(thing.kind.type)
    }

    /// What was withdrawn and comes back counts as added.
    func importing<R: Record>(_ record: R) throws -> ImportEffect {
        let present = try fields(of: R.kind, record.id)
        try put(record)
        guard let present, present["isWithdrawn"] != true.databaseValue else { return .added }
        return present == record.named ? .unchanged : .changed
    }
}
