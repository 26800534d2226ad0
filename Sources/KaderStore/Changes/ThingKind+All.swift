internal import KaderDomain

extension ThingKind {
    /// Every table whose rows are changed through the log, by what reads and writes it.
    static let records: [any Record.Type] =
        [
            ContactRecord.self, KaderlidRecord.self, ConsulentRecord.self, RoomRecord.self,
            AbsenceRecord.self, TrainingRecord.self, InterestConflictRecord.self,
            NetworkRecord.self, BoardFunctionRecord.self, AccompanimentRecord.self,
            WorkingGroupRecord.self, NetworkRequestRecord.self, FNVRegionNameRecord.self,
            RegionPlanRecord.self, PlanItemRecord.self, PlanVersionRecord.self,
            AnalysisAnswerRecord.self, ConferenceRecord.self, ConferencePointRecord.self,
            ConditionMarkRecord.self, LevelMarkRecord.self, QualityTestRecord.self,
            ServiceTermsRecord.self, OpeningHoursRecord.self, ClosureRecord.self,
            HolidayChoiceRecord.self, SeriesRecord.self, SpreekuurRecord.self,
            AppointmentRecord.self, WaitingEntryRecord.self, WalkInRecord.self,
            CallbackNoteRecord.self, SettingRecord.self,
            CampaignRecord.self, CampaignPlaceRecord.self, TaxQuestionRecord.self,
            EmployerRecord.self, EstablishmentRecord.self, ProblemRecord.self,
            RegistrationRecord.self, SignalRecord.self,
            ReferralRecord.self, PartnerReferenceRecord.self,
            TrajectoryRecord.self, TrajectoryItemRecord.self, AdviserLimitRecord.self,
            MeetingRecord.self, MeetingGuestRecord.self,
            PlaybookStepRecord.self, CrisisRecord.self, CrisisStepRecord.self,
            DossierRecord.self, DossierEntryRecord.self, ProtectedNoteRecord.self,
            AccessGrantRecord.self, ErasureRecord.self,
            PersonRequestRecord.self, RestrictionRecord.self, BreachRecord.self,
        ] + ListedKind.allCases.map { record($0.type) }

    /// Their kinds, by name.
    static let all: [String: ThingKind] = Dictionary(
        uniqueKeysWithValues: records.map { ($0.kind.name, $0.kind) })

    /// The same, for who has only the name.
    static let recordByName: [String: any Record.Type] = Dictionary(
        uniqueKeysWithValues: records.map { ($0.kind.name, $0) })

    private static func record<T: Listed>(_ type: T.Type) -> any Record.Type {
        ListedRecord<T>.self
    }
}
