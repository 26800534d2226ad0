internal import KaderDomain

extension ThingKind {
    /// Every kind whose rows are changed through the log, by name.
    static let all: [String: ThingKind] = Dictionary(
        uniqueKeysWithValues: ListedKind.allCases.map { ($0.rawValue, $0.stored) }
            + [
                ContactRecord.kind, KaderlidRecord.kind, ConsulentRecord.kind, RoomRecord.kind,
                NetworkRecord.kind, BoardFunctionRecord.kind, AccompanimentRecord.kind,
                WorkingGroupRecord.kind, NetworkRequestRecord.kind,
                RegionPlanRecord.kind, PlanItemRecord.kind,
                SpreekuurRecord.kind, AppointmentRecord.kind, ServiceTermsRecord.kind,
                WalkInRecord.kind, CallbackNoteRecord.kind, WaitingEntryRecord.kind,
                SettingRecord.kind, CampaignRecord.kind, CampaignPlaceRecord.kind,
                TaxQuestionRecord.kind,
                FNVRegionNameRecord.kind, AbsenceRecord.kind, TrainingRecord.kind,
                InterestConflictRecord.kind, OpeningHoursRecord.kind, ClosureRecord.kind,
                HolidayChoiceRecord.kind, SeriesRecord.kind,
                EmployerRecord.kind, EstablishmentRecord.kind, ProblemRecord.kind,
                RegistrationRecord.kind, SignalRecord.kind,
                LevelMarkRecord.kind,
                ConditionMarkRecord.kind,
                ConferenceRecord.kind,
                ConferencePointRecord.kind,
                AnalysisAnswerRecord.kind,
                PlanVersionRecord.kind,

                QualityTestRecord.kind,
                ReferralRecord.kind, PartnerReferenceRecord.kind,
                TrajectoryRecord.kind, TrajectoryItemRecord.kind, AdviserLimitRecord.kind,
                MeetingRecord.kind, MeetingGuestRecord.kind,
                PlaybookStepRecord.kind, CrisisRecord.kind, CrisisStepRecord.kind,
                DossierRecord.kind, DossierEntryRecord.kind, ProtectedNoteRecord.kind,
            ].map { ($0.name, $0) })
}
