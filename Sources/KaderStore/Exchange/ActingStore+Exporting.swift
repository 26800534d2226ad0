internal import GRDB
public import KaderDomain

extension ActingStore {
    /// Every thing of a kind that is in sight, archived and cancelled ones too, in a total order,
    /// one by one: a table of a million rows is never in memory as a whole.
    ///
    /// - Parameter body: gets the thing, and what tells the name of a contact. It must not use the
    ///   store: the read is still going on.
    public func exporting(
        _ kind: StoredKind,
        _ body: (StoredThing, @escaping (Contact.ID) throws -> String) throws -> Void
    ) throws {
        try read(.exportTables) { db in
            let names = Names(db)
            let body = { thing in
                try body(thing) { try names.title(of: "contact", $0.description) }
            }
            try each(kind, db, body)
        }
    }

    private func each(
        _ kind: StoredKind, _ db: Database, _ body: (StoredThing) throws -> Void
    ) throws {
        switch kind {
        case .contact: try each(db, Self.wholesFirst(in: "contact")) { try body(.contact($0)) }
        case .kaderlid: try each(db, Self.byName) { try body(.kaderlid($0)) }
        case .consulent: try each(db, Self.byName) { try body(.consulent($0)) }
        case .absence: try each(db, #""from", hours"#) { try body(.absence($0)) }
        case .training: try each(db, Self.byName) { try body(.training($0)) }
        case .interestConflict: try each(db, Self.byName) { try body(.conflict($0)) }
        case .room: try each(db, "house, name") { try body(.room($0)) }
        case .network: try each(db, "sortName") { try body(.network($0)) }
        case .boardFunction: try each(db, "network") { try body(.function($0)) }
        case .accompaniment: try each(db, "network") { try body(.official($0)) }
        case .workingGroup: try each(db, "network, theme") { try body(.group($0)) }
        case .networkRequest: try each(db, "day") { try body(.networkRequest($0)) }
        case .regionPlan: try each(db, "year, region") { try body(.plan($0)) }
        case .planItem: try each(db, "plan, rank") { try body(.planItem($0)) }
        case .spreekuur: try each(db, "day, hours") { try body(.spreekuur($0)) }
        case .appointment: try each(db, "day, hours") { try body(.appointment($0)) }
        case .openingHours: try each(db, "house") { try body(.opening($0)) }
        case .closure: try each(db, "days, house") { try body(.closure($0)) }
        case .holidayChoice: try each(db, "house, rule") { try body(.holidayChoice($0)) }
        case .series: try each(db, "first, hours") { try body(.series($0)) }
        case .walkIn: try each(db, "day, house, number") { try body(.walkIn($0)) }
        case .callbackNote: try each(db, "takenAt") { try body(.callbackNote($0)) }
        case .waitingEntry: try each(db, "since") { try body(.waitingEntry($0)) }
        case .employer: try each(db, Self.wholesFirst(in: "employer")) { try body(.employer($0)) }
        case .establishment: try each(db, "employer, name") { try body(.establishment($0)) }
        case .problem: try each(db, "code") { try body(.problem($0)) }
        case .registration: try each(db, "day") { try body(.registration($0)) }
        case .signal: try each(db, "raised, cell") { try body(.signal($0)) }
        case .levelMark: try each(db, "region, regionLevel, day") { try body(.levelMark($0)) }
        case .conditionMark: try each(db, "region, requirement") { try body(.conditionMark($0)) }
        case .conference: try each(db, "year, region") { try body(.conference($0)) }
        case .conferencePoint:
            try each(db, "conference, sort, pk") { try body(.conferencePoint($0)) }
        case .analysisAnswer: try each(db, "plan, topic") { try body(.analysisAnswer($0)) }
        case .planVersion: try each(db, "plan, number") { try body(.planVersion($0)) }
        case .qualityTest: try each(db, "day, title") { try body(.qualityTest($0)) }
        case .referral: try each(db, "stageOn") { try body(.referral($0)) }
        case .partnerReference:
            try each(db, "system, number") { try body(.partnerReference($0)) }
        case .trajectory: try each(db, "agreed") { try body(.trajectory($0)) }
        case .trajectoryItem:
            try each(db, "trajectory, sort, pk") { try body(.trajectoryItem($0)) }
        case .adviserLimit: try each(db, Self.byName) { try body(.adviserLimit($0)) }
        case .meeting: try each(db, "day") { try body(.meeting($0)) }
        case .meetingGuest: try each(db, "meeting, pk") { try body(.meetingGuest($0)) }
        case .campaign: try each(db, "year") { try body(.campaign($0)) }
        case .campaignPlace: try each(db, "campaign, place") { try body(.campaignPlace($0)) }
        case .taxQuestion: try each(db, "askedAt") { try body(.taxQuestion($0)) }
        case .crisis: try each(db, "began, pk") { try body(.crisis($0)) }
        case .crisisStep: try each(db, "crisis, due, pk") { try body(.crisisStep($0)) }
        case .dossier: try eachDossier(db) { try body(.dossier($0)) }
        case .dossierEntry: try eachDossierEntry(db) { try body(.dossierEntry($0)) }
        case .setting: try eachSetting(db) { try body(.setting($0)) }
        case .organisation: try each(Organisation.self, db, body)
        case .body: try each(Body.self, db, body)
        case .seat: try each(Seat.self, db, body)
        case .acquaintance: try each(Acquaintance.self, db, body)
        case .sitting: try each(Sitting.self, db, body)
        case .decision: try each(Decision.self, db, body)
        case .fundRound: try each(FundRound.self, db, body)
        case .fundApplication: try each(FundApplication.self, db, body)
        case .sectorTable: try each(SectorTable.self, db, body)
        case .regionProject: try each(RegionProject.self, db, body)
        case .caoAgreement: try each(CaoAgreement.self, db, body)
        case .caoUse: try each(CaoUse.self, db, body)
        case .regionCoordinator: try each(RegionCoordinator.self, db, body)
        case .busTrip: try each(BusTrip.self, db, body)
        case .busStop: try each(BusStop.self, db, body)
        case .busSlot: try each(BusSlot.self, db, body)
        case .busTally: try each(BusTally.self, db, body)
        case .busIntake: try each(BusIntake.self, db, body)
        }
    }

    /// Only those of which this person may see what is in them.
    private func eachDossier(_ db: Database, _ body: (Dossier) throws -> Void) throws {
        try each(db, "openedAt, pk") { (dossier: Dossier) in
            if dossier.isReadable(by: actor) { try body(dossier) }
        }
    }

    private func eachDossierEntry(
        _ db: Database, _ body: (DossierEntry) throws -> Void
    ) throws {
        var readable: Set<Dossier.ID> = []
        try eachDossier(db) { readable.insert($0.id) }
        try each(db, "dossier, writtenAt, pk") { (entry: DossierEntry) in
            if readable.contains(entry.dossier) { try body(entry) }
        }
    }

    /// All that can be set, with the standard where nothing was.
    private func eachSetting(_ db: Database, _ body: (Setting) throws -> Void) throws {
        let settings = try Settings(db)
        for key in SettingKey.allCases { try body(try Setting(key, to: settings[key])) }
    }

    private func each<T: Listed>(
        _ type: T.Type, _ db: Database, _ body: (StoredThing) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT * FROM \(T.kind.rawValue) WHERE isWithdrawn = 0 ORDER BY id")
        while let row = try rows.next() {
            try body(.listed(ListedThing(try ListedRecord<T>(row: row).value())))
        }
    }

    /// Which of these ids are things of that kind in sight.
    public func existing(_ kind: StoredKind, _ ids: Set<String>) throws -> Set<String> {
        try read(.exportTables) { db in
            let statement = try db.cachedStatement(
                sql: "SELECT 1 FROM \(kind.rawValue) WHERE id = ? AND isWithdrawn = 0")
            return try ids.filter { id in
                try Bool.fetchOne(statement, arguments: [id]) == true
            }
        }
    }

    /// The ids of the contacts with exactly this name, in the order of their entry.
    public func contacts(named name: PersonName) throws -> [Contact.ID] {
        try read(.readContacts) { db in
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id FROM contact
                        WHERE sortName = ? AND isArchived = 0 AND isWithdrawn = 0
                            AND mergedInto IS NULL
                        ORDER BY pk
                        """), arguments: [name.sortKey]
            ).compactMap { Contact.ID($0) }
        }
    }

    /// Who or what was merged comes after what it became part of, so that the table can be read.
    private static func wholesFirst(in table: String) -> String {
        """
        (WITH RECURSIVE whole (id, depth) AS (
            SELECT this.mergedInto, 1 WHERE this.mergedInto IS NOT NULL
            UNION ALL SELECT mergedInto, depth + 1 FROM \(table) JOIN whole USING (id)
            WHERE mergedInto IS NOT NULL AND depth < 50
        ) SELECT max(depth) FROM whole), sortName
        """
    }

    private static let byName =
        "(SELECT sortName FROM contact WHERE contact.id = this.contact)"

    private func each<Value>(
        _ db: Database, _ order: String, _ body: (Value) throws -> Void
    ) throws where Value: Recorded {
        let name = Value.Stored.kind.name
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT * FROM \(name) AS this WHERE isWithdrawn = 0 ORDER BY \(order), id
                """)
        while let row = try rows.next() { try body(Value.Stored(row: row).value()) }
    }
}

/// A value of the domain that has a table.
private protocol Recorded {
    associatedtype Stored: Record where Stored.Value == Self
}

extension LevelMark: Recorded { fileprivate typealias Stored = LevelMarkRecord }
extension ConditionMark: Recorded { fileprivate typealias Stored = ConditionMarkRecord }
extension Conference: Recorded { fileprivate typealias Stored = ConferenceRecord }
extension ConferencePoint: Recorded { fileprivate typealias Stored = ConferencePointRecord }
extension AnalysisAnswer: Recorded { fileprivate typealias Stored = AnalysisAnswerRecord }
extension PlanVersion: Recorded { fileprivate typealias Stored = PlanVersionRecord }
extension Contact: Recorded { fileprivate typealias Stored = ContactRecord }
extension Kaderlid: Recorded { fileprivate typealias Stored = KaderlidRecord }
extension Consulent: Recorded { fileprivate typealias Stored = ConsulentRecord }
extension Absence: Recorded { fileprivate typealias Stored = AbsenceRecord }
extension Training: Recorded { fileprivate typealias Stored = TrainingRecord }
extension InterestConflict: Recorded {
    fileprivate typealias Stored = InterestConflictRecord
}
extension Room: Recorded { fileprivate typealias Stored = RoomRecord }
extension Network: Recorded { fileprivate typealias Stored = NetworkRecord }
extension BoardFunction: Recorded { fileprivate typealias Stored = BoardFunctionRecord }
extension Accompaniment: Recorded { fileprivate typealias Stored = AccompanimentRecord }
extension WorkingGroup: Recorded { fileprivate typealias Stored = WorkingGroupRecord }
extension NetworkRequest: Recorded { fileprivate typealias Stored = NetworkRequestRecord }
extension RegionPlan: Recorded { fileprivate typealias Stored = RegionPlanRecord }
extension PlanItem: Recorded { fileprivate typealias Stored = PlanItemRecord }
extension Spreekuur: Recorded { fileprivate typealias Stored = SpreekuurRecord }
extension Appointment: Recorded { fileprivate typealias Stored = AppointmentRecord }
extension OpeningHours: Recorded { fileprivate typealias Stored = OpeningHoursRecord }
extension Closure: Recorded { fileprivate typealias Stored = ClosureRecord }
extension HolidayChoice: Recorded { fileprivate typealias Stored = HolidayChoiceRecord }
extension Series: Recorded { fileprivate typealias Stored = SeriesRecord }
extension WalkIn: Recorded { fileprivate typealias Stored = WalkInRecord }
extension CallbackNote: Recorded { fileprivate typealias Stored = CallbackNoteRecord }
extension WaitingEntry: Recorded { fileprivate typealias Stored = WaitingEntryRecord }
extension Crisis: Recorded { fileprivate typealias Stored = CrisisRecord }
extension CrisisStep: Recorded { fileprivate typealias Stored = CrisisStepRecord }
extension Dossier: Recorded { fileprivate typealias Stored = DossierRecord }
extension DossierEntry: Recorded { fileprivate typealias Stored = DossierEntryRecord }
extension Employer: Recorded { fileprivate typealias Stored = EmployerRecord }
extension Establishment: Recorded { fileprivate typealias Stored = EstablishmentRecord }
extension Problem: Recorded { fileprivate typealias Stored = ProblemRecord }
extension Registration: Recorded { fileprivate typealias Stored = RegistrationRecord }
extension Referral: Recorded { fileprivate typealias Stored = ReferralRecord }
extension Trajectory: Recorded { fileprivate typealias Stored = TrajectoryRecord }
extension TrajectoryItem: Recorded { fileprivate typealias Stored = TrajectoryItemRecord }
extension AdviserLimit: Recorded { fileprivate typealias Stored = AdviserLimitRecord }
extension Meeting: Recorded { fileprivate typealias Stored = MeetingRecord }
extension MeetingGuest: Recorded { fileprivate typealias Stored = MeetingGuestRecord }
extension PartnerReference: Recorded {
    fileprivate typealias Stored = PartnerReferenceRecord
}
extension Signal: Recorded { fileprivate typealias Stored = SignalRecord }
extension QualityTest: Recorded { fileprivate typealias Stored = QualityTestRecord }
extension Campaign: Recorded { fileprivate typealias Stored = CampaignRecord }
extension CampaignPlace: Recorded { fileprivate typealias Stored = CampaignPlaceRecord }
extension TaxQuestion: Recorded { fileprivate typealias Stored = TaxQuestionRecord }
