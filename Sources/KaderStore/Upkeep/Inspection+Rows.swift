internal import GRDB
internal import KaderDomain

extension Inspection {
    /// Rows that break a rule of the domain.
    func unreadableRows() throws -> [Finding] {
        try unreadable(ContactRecord.self) + unreadable(KaderlidRecord.self)
            + unreadable(ConsulentRecord.self) + unreadable(RoomRecord.self)
            + unreadable(AbsenceRecord.self) + unreadable(TrainingRecord.self)
            + unreadable(InterestConflictRecord.self)
            + unreadable(NetworkRecord.self) + unreadable(BoardFunctionRecord.self)
            + unreadable(AccompanimentRecord.self) + unreadable(WorkingGroupRecord.self)
            + unreadable(NetworkRequestRecord.self)
            + unreadable(RegionPlanRecord.self) + unreadable(PlanItemRecord.self)
            + unreadable(SpreekuurRecord.self) + unreadable(AppointmentRecord.self)
            + unreadable(WalkInRecord.self) + unreadable(CallbackNoteRecord.self)
            + unreadable(FNVRegionNameRecord.self) + unreadable(OpeningHoursRecord.self)
            + unreadable(ClosureRecord.self) + unreadable(HolidayChoiceRecord.self)
            + unreadable(SeriesRecord.self) + unreadable(WaitingEntryRecord.self)
            + unreadable(SettingRecord.self) + unreadable(EmployerRecord.self)
            + unreadable(EstablishmentRecord.self) + unreadable(ProblemRecord.self)
            + unreadable(RegistrationRecord.self) + unreadable(SignalRecord.self)
            + unreadable(QualityTestRecord.self)
            + unreadable(ReferralRecord.self) + unreadable(PartnerReferenceRecord.self)
            + unreadable(TrajectoryRecord.self) + unreadable(TrajectoryItemRecord.self)
            + unreadable(AdviserLimitRecord.self)
            + unreadable(MeetingRecord.self) + unreadable(MeetingGuestRecord.self)
            + unreadable(PlaybookStepRecord.self) + unreadable(CrisisRecord.self)
            + unreadable(CrisisStepRecord.self)
            + unreadable(DossierRecord.self) + unreadable(DossierEntryRecord.self)
            + unreadable(ProtectedNoteRecord.self)
            + unreadable(CampaignRecord.self)
            + unreadable(LevelMarkRecord.self)
            + unreadable(ConditionMarkRecord.self)
            + unreadable(ConferenceRecord.self)
            + unreadable(ConferencePointRecord.self)
            + unreadable(AnalysisAnswerRecord.self)
            + unreadable(PlanVersionRecord.self)
            + ListedKind.allCases.flatMap { try unreadable(listed: $0.type) }
            + unreadable(CampaignPlaceRecord.self) + unreadable(TaxQuestionRecord.self)
    }

    /// Rows that are not found or sorted by what they say.
    func underivedRows() throws -> [Finding] {
        try ThingKind.all.values.filter { !$0.derivedColumns.isEmpty }
            .sorted { $0.name < $1.name }.flatMap(underived)
    }

    private func underived(_ kind: ThingKind) throws -> [Finding] {
        var findings: [Finding] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(kind.name) ORDER BY pk")
        while let row = try rows.next() {
            guard !kind.isDerived(row) else { continue }
            let id: String = row["id"]
            findings.append(
                Finding(rule: "searchText", subject: "\(kind.name) \(id)", detail: ""))
        }
        return findings
    }

    private func unreadable<T: Listed>(listed type: T.Type) throws -> [Finding] {
        try unreadable(ListedRecord<T>.self)
    }

    private func unreadable<R: Record>(_ type: R.Type) throws -> [Finding] {
        var findings: [Finding] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(R.kind.name) ORDER BY pk")
        while let row = try rows.next() {
            let record = R(row: row)
            if (try? record.value()) == nil {
                findings.append(
                    Finding(
                        rule: "unreadable", subject: "\(R.kind.name) \(record.id)", detail: ""))
            }
        }
        return findings
    }
}
