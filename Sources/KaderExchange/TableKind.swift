public import KaderDomain

/// A table that can be imported and exported, by the word that people type for it.
public enum TableKind: String, CaseIterable, Sendable {
    case contacts, kaderleden, consulenten, rooms
    case absences, trainings, conflicts
    case openings, closures, holidays
    case networks, functions, officials, groups
    case networkRequests = "network-requests"
    case employers, establishments, problems, registrations, signals
    case qualityTests = "quality-tests"
    case referrals
    case partnerReferences = "partner-references"
    case trajectories
    case trajectoryLines = "trajectory-lines"
    case adviserLimits = "adviser-limits"
    case meetings
    case meetingGuests = "meeting-guests"
    case plans, series, spreekuren, appointments
    case waitingList = "waiting-list"
    case walkIns = "walk-ins"
    case callbackNotes = "callback-notes"
    case crises
    case crisisSteps = "crisis-steps"
    case dossiers
    case dossierLines = "dossier-lines"
    case settings
    case levels
    case conditions
    case conferences
    case conferencePoints = "conference-points"
    case analyses
    case planVersions = "plan-versions"
    case campaigns
    case campaignHouses = "campaign-houses"
    case taxQuestions = "tax-questions"
    case organisations, bodies, seats, acquaintances, sittings, decisions
    case fundRounds = "fund-rounds"
    case fundApplications = "fund-applications"
    case sectorTables = "sector-tables"
    case regionProjects = "region-projects"
    case caoAgreements = "cao-agreements"
    case caoUses = "cao-uses"
    case regionCoordinators = "region-coordinators"
    case busTrips = "bus-trips"
    case busStops = "bus-stops"
    case busSlots = "bus-slots"
    case busTallies = "bus-tallies"
    case busIntakes = "bus-intakes"

    /// In the order in which they are written. Import takes them in any order.
    public var columns: [Column] { table.columns }

    /// The header and one row that could be imported, as CSV.
    public var template: String {
        CSV.write([columns.map(\.name), columns.map { CSV.shield($0.example) }])
    }

    public var label: Phrase {
        switch self {
        case .contacts: Phrase(nl: "personen", en: "people")
        case .kaderleden: Phrase(nl: "kaderleden", en: "kaderleden")
        case .consulenten: Phrase(nl: "consulenten", en: "consulenten")
        case .absences: Phrase(nl: "afwezigheid", en: "absences")
        case .trainings: Phrase(nl: "scholing", en: "trainings")
        case .conflicts: Phrase(nl: "dubbele petten", en: "conflicts of interest")
        case .rooms: Phrase(nl: "ruimtes", en: "rooms")
        case .openings: Phrase(nl: "openingstijden", en: "opening hours")
        case .closures: Phrase(nl: "sluitingen", en: "closures")
        case .holidays: Phrase(nl: "feestdagen van huizen", en: "holidays of houses")
        case .networks: Phrase(nl: "netwerken", en: "networks")
        case .functions: Phrase(nl: "functies", en: "functions")
        case .officials: Phrase(nl: "vakbondsbestuurders", en: "officials")
        case .groups: Phrase(nl: "werkgroepen", en: "working groups")
        case .networkRequests:
            Phrase(nl: "verzoeken van netwerken", en: "network requests")
        case .employers: Phrase(nl: "werkgevers", en: "employers")
        case .establishments: Phrase(nl: "vestigingen", en: "places of work")
        case .problems: Phrase(nl: "probleemcodes", en: "problem codes")
        case .registrations: Phrase(nl: "registraties", en: "registrations")
        case .signals: Phrase(nl: "signalen", en: "signals")
        case .qualityTests: Phrase(nl: "kwaliteitstoetsen", en: "quality tests")
        case .referrals: Phrase(nl: "doorverwijzingen", en: "referrals")
        case .partnerReferences:
            Phrase(nl: "nummers bij partners", en: "partner references")
        case .trajectories: Phrase(nl: "trajecten", en: "trajectories")
        case .trajectoryLines:
            Phrase(nl: "regels van trajecten", en: "lines of trajectories")
        case .adviserLimits:
            Phrase(nl: "trajecten per adviseur", en: "trajectories of advisers")
        case .meetings: Phrase(nl: "bijeenkomsten", en: "meetings")
        case .meetingGuests: Phrase(nl: "aanmeldingen", en: "meeting guests")
        case .plans: Phrase(nl: "regioplannen", en: "region plans")
        case .series: Phrase(nl: "reeksen", en: "series")
        case .spreekuren: Phrase(nl: "spreekuren", en: "spreekuren")
        case .appointments: Phrase(nl: "afspraken", en: "appointments")
        case .waitingList: Phrase(nl: "wachtlijst", en: "waiting list")
        case .walkIns: Phrase(nl: "inlopers", en: "walk-ins")
        case .callbackNotes: Phrase(nl: "terugbelnotities", en: "callback notes")
        case .crises: Phrase(nl: "bedrijven in crisis", en: "companies in crisis")
        case .crisisSteps: Phrase(nl: "stappen van crises", en: "steps of crises")
        case .dossiers: Phrase(nl: "dossiers", en: "dossiers")
        case .dossierLines: Phrase(nl: "journaalregels", en: "lines of dossiers")
        case .settings: Phrase(nl: "instellingen", en: "settings")
        case .levels: Phrase(nl: "niveaus van regio's", en: "levels of regions")
        case .conditions: Phrase(nl: "randvoorwaarden van regio's", en: "conditions of regions")
        case .conferences: Phrase(nl: "regioconferenties", en: "regional conferences")
        case .conferencePoints: Phrase(nl: "punten van conferenties", en: "conference points")
        case .analyses: Phrase(nl: "analyses van regio's", en: "analyses of regions")
        case .planVersions: Phrase(nl: "versies van regioplannen", en: "versions of region plans")
        case .campaigns: Phrase(nl: "invulcampagnes", en: "campaigns")
        case .campaignHouses: Phrase(nl: "huizen in campagnes", en: "houses in campaigns")
        case .taxQuestions: Phrase(nl: "belastingvragen", en: "tax questions")
        case .organisations: Phrase(nl: "organisaties", en: "organisations")
        case .bodies: Phrase(nl: "overleggen", en: "bodies")
        case .seats: Phrase(nl: "zetels", en: "seats")
        case .acquaintances: Phrase(nl: "wie kent wie", en: "acquaintances")
        case .sittings: Phrase(nl: "vergaderingen", en: "meetings of bodies")
        case .decisions: Phrase(nl: "besluiten en afspraken", en: "decisions and agreements")
        case .fundRounds: Phrase(nl: "openstellingen van fondsen", en: "fund rounds")
        case .fundApplications: Phrase(nl: "aanvragen bij fondsen", en: "fund applications")
        case .sectorTables: Phrase(nl: "sectortafels", en: "sector tables")
        case .regionProjects: Phrase(nl: "regioprojecten", en: "regional projects")
        case .caoAgreements: Phrase(nl: "cao-afspraken", en: "cao agreements")
        case .caoUses: Phrase(nl: "benutting van cao-afspraken", en: "use of cao agreements")
        case .regionCoordinators:
            Phrase(nl: "coördinatoren van regio's", en: "region coordinators")
        case .busTrips: Phrase(nl: "ritten van de bus", en: "bus trips")
        case .busStops: Phrase(nl: "haltes van de bus", en: "stops of the bus")
        case .busSlots: Phrase(nl: "plekken voor de bus", en: "slots for the bus")
        case .busTallies: Phrase(nl: "tellingen op de bus", en: "tallies on the bus")
        case .busIntakes: Phrase(nl: "intakes op de bus", en: "intakes on the bus")
        }
    }

    var table: any Table.Type {
        switch self {
        case .contacts: ContactTable.self
        case .kaderleden: KaderlidTable.self
        case .consulenten: ConsulentTable.self
        case .absences: AbsenceTable.self
        case .trainings: TrainingTable.self
        case .conflicts: ConflictTable.self
        case .rooms: RoomTable.self
        case .openings: OpeningTable.self
        case .closures: ClosureTable.self
        case .holidays: HolidayTable.self
        case .networks: NetworkTable.self
        case .functions: FunctionTable.self
        case .officials: OfficialTable.self
        case .groups: GroupTable.self
        case .networkRequests: NetworkRequestTable.self
        case .employers: EmployerTable.self
        case .establishments: EstablishmentTable.self
        case .problems: ProblemTable.self
        case .registrations: RegistrationTable.self
        case .signals: SignalTable.self
        case .qualityTests: QualityTestTable.self
        case .referrals: ReferralTable.self
        case .partnerReferences: PartnerReferenceTable.self
        case .trajectories: TrajectoryTable.self
        case .trajectoryLines: TrajectoryItemTable.self
        case .adviserLimits: AdviserLimitTable.self
        case .meetings: MeetingTable.self
        case .meetingGuests: MeetingGuestTable.self
        case .plans: PlanTable.self
        case .series: SeriesTable.self
        case .spreekuren: SpreekuurTable.self
        case .appointments: AppointmentTable.self
        case .waitingList: WaitingTable.self
        case .walkIns: WalkInTable.self
        case .callbackNotes: CallbackTable.self
        case .crises: CrisisTable.self
        case .crisisSteps: CrisisStepTable.self
        case .dossiers: DossierTable.self
        case .dossierLines: DossierEntryTable.self
        case .settings: SettingTable.self
        case .levels: LevelTable.self
        case .conditions: ConditionTable.self
        case .conferences: ConferenceTable.self
        case .conferencePoints: ConferencePointTable.self
        case .analyses: AnalysisTable.self
        case .planVersions: PlanVersionTable.self
        case .campaigns: CampaignTable.self
        case .campaignHouses: CampaignPlaceTable.self
        case .taxQuestions: TaxQuestionTable.self
        case .organisations: ListedTable<Organisation>.self
        case .bodies: ListedTable<Body>.self
        case .seats: ListedTable<Seat>.self
        case .acquaintances: ListedTable<Acquaintance>.self
        case .sittings: ListedTable<Sitting>.self
        case .decisions: ListedTable<Decision>.self
        case .fundRounds: ListedTable<FundRound>.self
        case .fundApplications: ListedTable<FundApplication>.self
        case .sectorTables: ListedTable<SectorTable>.self
        case .regionProjects: ListedTable<RegionProject>.self
        case .caoAgreements: ListedTable<CaoAgreement>.self
        case .caoUses: ListedTable<CaoUse>.self
        case .regionCoordinators: ListedTable<RegionCoordinator>.self
        case .busTrips: ListedTable<BusTrip>.self
        case .busStops: ListedTable<BusStop>.self
        case .busSlots: ListedTable<BusSlot>.self
        case .busTallies: ListedTable<BusTally>.self
        case .busIntakes: ListedTable<BusIntake>.self
        }
    }
}
