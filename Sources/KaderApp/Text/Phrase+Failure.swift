public import KaderDomain
internal import KaderExchange
internal import KaderSeal
public import KaderStore
internal import KaderSync

extension Phrase {
    /// Any error as people read it: what did not happen, and what to do now.
    public init(_ error: any Error) {
        switch error {
        case let error as SpreekuurError: self.init(error)
        case let error as ConsulentError: self.init(error)
        case let error as ContactError: self.init(error)
        case let error as MergeError: self.init(error)
        case let error as DossierError: self.init(error)
        case let error as RoleError: self.init(error)
        case let error as NetworkError: self.init(error)
        case let error as PlanError: self.init(error)
        case let error as ConferenceError: self.init(error)
        case let error as SeriesError: self.init(error)
        case let error as DeskError: self.init(error)
        case let error as WaitingError: self.init(error)
        case let error as SettingFault: self.init(error)
        case let error as RegistrationError: self.init(error)
        case let error as EmployerError: self.init(error)
        case let error as SignalError: self.init(error)
        case let error as ScorecardError: self.init(error)
        case let error as QualityTestError: self.init(error)
        case let error as ReferralError: self.init(error)
        case let error as PartnerReferenceError: self.init(error)
        case let error as TrajectoryError: self.init(error)
        case let error as MeetingError: self.init(error)
        case let error as CrisisError: self.init(error)
        case let error as ConsultationError: self.init(error)
        case let error as CampaignError: self.init(error)
        case let error as TaxQuestionError: self.init(error)
        case let error as DocumentError: self.init(error)
        case let error as PaperError: self.init(error)
        case let error as SealError: self.init(error)
        case let error as SegmentError: self.init(error)
        case let error as WireError: self.init(error)
        case let error as PairingError: self.init(error)
        case let error as SealedBackupError: self.init(error)
        case let error as BusError: self.init(error)
        case let error as ClashError: self.init(error)
        case let error as HeldError: self.init(error)
        case let error as ErasureError: self.init(error)
        case let error as AccessError: self.init(error)
        case let error as PrivacyError: self.init(error)
        case let error as PublicKeyFault: self.init(error)
        case let error as PINFault: self.init(error)
        case let error as StoreError: self.init(error)
        case let error as EditConflict: self.init(error)
        default:
            self.init(
                nl: "Niet gelukt: \(error). Er is niets veranderd.",
                en: "That did not work: \(error). Nothing was changed.")
        }
    }

    /// Rows that a list had to leave out, in one sentence.
    public init(unreadable: [StoreError]) {
        let rest = unreadable.count - 1
        let first = unreadable.first.map { Phrase($0 as any Error) } ?? Phrase(same: "")
        self.init(
            nl: rest > 0 ? "\(first.nl) En nog \(rest) andere." : first.nl,
            en: rest > 0 ? "\(first.en) And \(rest) \(rest == 1 ? "other" : "others")." : first.en)
    }

    private init(_ error: EditConflict) {
        let who = error.fields.first?.changedBy ?? ""
        self.init(
            nl:
                "Nog niet bewaard: \(who) wijzigde dit net ook. Kies wat klopt.",
            en: "Not saved yet: \(who) just changed this too. Choose what is right.")
    }

    private init(_ error: NetworkError) {
        switch error {
        case .unnamed:
            self.init(
                nl: "Niet bewaard: het netwerk heeft nog geen naam. Vul een naam in.",
                en: "Not saved: the network has no name yet. Fill in a name.")
        case .workingGroupWithoutTheme:
            self.init(
                nl: "Niet bewaard: de werkgroep heeft nog geen thema. Vul een thema in.",
                en: "Not saved: the working group has no theme yet. Fill in a theme.")
        case .requestWithoutText:
            self.init(
                nl: "Niet bewaard: schrijf op wat het netwerk vraagt.",
                en: "Not saved: write down what the network asks.")
        case .withoutAnswer:
            self.init(
                nl: "Niet bewaard: schrijf op wat er is geantwoord.",
                en: "Not saved: write down what was answered.")
        case .regionTwice:
            self.init(
                nl:
                    "Niet bewaard: dit netwerk werkt dan al in die regio. Zet eerst een einddatum bij de vorige.",
                en: "Not saved: this network already works in that region then. End that one first."
            )
        case .accompaniedAlready:
            self.init(
                nl:
                    "Niet bewaard: dit netwerk heeft dan al een vakbondsbestuurder. Zet eerst een einddatum bij de vorige.",
                en: "Not saved: this network already has an official then. End that one first."
            )
        }
    }

    private init(_ error: PlanError) {
        switch error {
        case .untitled:
            self.init(
                nl: "Niet bewaard: er staat nog geen titel. Vul een titel in.",
                en: "Not saved: there is no title yet. Fill in a title.")
        case .misplaced:
            self.init(
                nl:
                    "Niet bewaard: dit kan daar niet staan. Een doel hoort onder een thema, een actiepunt onder een doel.",
                en:
                    "Not saved: this cannot go there. A goal goes under a theme, an action under a goal."
            )
        case .existsAlready(let region, let year):
            self.init(
                nl: "Niet begonnen: voor \(region) is er al een plan van \(year). Open dat.",
                en: "Not started: \(region) already has a plan for \(year). Open that one.")
        case .untold:
            self.init(
                nl: "Niet bewaard: er staat nog geen antwoord. Schrijf er een.",
                en: "Not saved: there is no answer yet. Write one.")
        case .notAhead(let year):
            self.init(
                nl: "Niets overgenomen: \(year) is niet later dan dit plan. Kies een later jaar.",
                en: "Nothing taken over: \(year) is not later than this plan. Choose a later year.")
        case .stillHolds(let count):
            self.init(
                nl:
                    "Niet weggehaald: er \(count == 1 ? "hangt nog 1 regel" : "hangen nog \(count) regels") onder. Verplaats die eerst.",
                en:
                    "Not removed: there \(count == 1 ? "is 1 line" : "are \(count) lines") under it. Move those first."
            )
        }
    }
}
