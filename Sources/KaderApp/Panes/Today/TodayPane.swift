public import KaderDomain
public import KaderReference

/// Who comes today, with an appointment or without (S37), and what waits for somebody: the start
/// view of a consulent.
///
/// Always true: `selection` is a visit that is shown, or nil; `chosen` is a line of what is to be
/// done, or nil. The clock decides nothing: what is over and undecided is asked.
public struct TodayPane: Pane {
    public enum Message: Equatable, Sendable {
        case selectNext, selectPrevious, selectFirst, selectLast
        case take(DeskStep), takeWith(DeskStep, Visit.ID, Contact.ID?)
        case chooseHelper, assign(WalkIn, Contact.ID)
        case walkIn, namedWalkIn, open, done, history
        case choosePlace, show(Place?), showMine(Bool)
        case showList(DeskList), showAll(Bool), showNextDay, showPreviousDay, showToday
        case refer(ReferralStep, ReferralEntry)
        case openForm(FormKind)
        case settle(Clash.ID, Stamp)
        case dismiss(Clash.ID)
        case reviewRead([HistoryLine])
        case loaded(DeskDay, [ToDo], Place?)
        case written(Phrase, Visit.ID? = nil)
        case failed(Phrase)

        /// Nothing was read; asking again at once would fail again.
        case notRead(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(Day, Place?, region: String?)
        case take(DeskStep, Visit.ID, with: Contact.ID?)
        case addWalkIn(house: String)
        case assign(WalkIn, Contact.ID)
        case finishCallback(CallbackNote)
        case tellCancelled(Reminder)
        case finishAction(PlanItem)
        case finishDeadline(Registration)
        case hear(Referral.ID)
        case markDone(TrajectoryItem)
        case finishCrisisStep(CrisisStep)
        case finishStep(Dossier)
        case finishListed(ListedThing, was: ListedThing, String)
        case settle(Clash.ID, keeping: Stamp)
        case dismiss(Clash.ID)
        case readLogReview, signLog
    }

    public static let name = Phrase(nl: "Vandaag", en: "Today")
    public static let standsAlone = true

    let reference: Reference
    let region: String?

    /// Who looks, for what is theirs.
    let actor: Actor

    /// Nil for all houses and online.
    public internal(set) var place: Place?
    public internal(set) var list = DeskList.visits
    public internal(set) var isMine = false {
        didSet { reshape() }
    }
    public internal(set) var day: Day {
        didSet { reshape() }
    }
    var now: LocalTime

    var isInFront = false

    /// Nil until it was read.
    public internal(set) var desk: DeskDay? {
        didSet { reshape() }
    }
    public internal(set) var toDo: [ToDo] = [] {
        didSet { reshape() }
    }

    /// Those of the day, and behind them what is undecided of earlier days; as far as the filter
    /// lets them through.
    var visits: [Visit] = []

    /// What waits, as far as the filter lets it through.
    var waiting: [ToDo] = []

    /// Whether all of what waits is shown where no region is set.
    public internal(set) var showsAll = false {
        didSet { reshape() }
    }
    public internal(set) var selection: Visit.ID?
    public internal(set) var chosen: ToDo.ID?
    public internal(set) var filter = "" {
        didSet { reshape() }
    }

    /// What a form made, to be selected once it is read.
    var expected: String?

    public var role = OwnRole.everything

    public init(
        reference: Reference, region: String?, house: String?, now: LocalTime,
        actor: Actor = .unnamed
    ) {
        self.reference = reference
        self.region = region
        self.actor = actor
        self.now = now
        place = house.map(Place.house)
        day = now.day
    }

    public var start: [Step<Self>] { [load] }

    var load: Step<Self> { .run(.load(day, place, region: region)) }

    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .selectNext: select(by: 1)
        case .selectPrevious: select(by: -1)
        case .selectFirst: select(by: -100_000)
        case .selectLast: select(by: 100_000)
        case .take(let step): return take(step)
        case .takeWith(let step, let id, let helper):
            return [.run(.take(step, id, with: helper))]
        case .chooseHelper: return chooseHelper()
        case .assign(let walkIn, let helper): return [.run(.assign(walkIn, helper))]
        case .walkIn: return place?.house.map { [.run(.addWalkIn(house: $0))] } ?? []
        case .namedWalkIn: return newWalkIn()
        case .open: return open()
        case .done: return finish()
        case .history: return history()
        case .choosePlace: return [.pick(places)]
        case .show(let place): return show(place)
        case .showMine(let isMine): self.isMine = isMine; keepSelection()
        case .showAll(let isAll): showsAll = isAll; keepSelection()
        case .showList(let list): (self.list, filter) = (list, ""); keepSelection()
        case .showNextDay: return show(day + 1)
        case .showPreviousDay: return show(day - 1)
        case .showToday: return show(now.day)
        case .refer(let step, let entry): return take(step, entry)
        case .openForm(let form): return [.open(form)]
        case .settle(let clash, let stamp): return [.run(.settle(clash, keeping: stamp))]
        case .dismiss(let clash): return [.run(.dismiss(clash))]
        case .reviewRead(let lines): return [.lines(.accessLog, lines)]
        case .loaded(let desk, let toDo, let place): accept(desk, toDo, place)
        case .written(let phrase, let id):
            if let id { selection = id }
            return [.say(Notice(phrase, .success)), load]
        case .failed(let phrase): return [.say(Notice(phrase, .refusal)), load]
        case .notRead(let phrase): return [.say(Notice(phrase, .refusal))]
        }
        return []
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        filter = text
        keepSelection()
        return []
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        (selection, chosen) = (before.selection, before.chosen)
        return filter(by: "")
    }

    /// At midnight the list goes with the day, where it was on it.
    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        let (old, wasToday) = (self.now, day == self.now.day)
        self.now = now
        guard now.day != old.day else { return [] }
        if wasToday { day = now.day } else { reshape() }
        return [load]
    }

    /// Read when it is seen: nobody waits for what stands behind.
    public mutating func come(toFront isInFront: Bool) -> [Step<Self>] {
        self.isInFront = isInFront
        return isInFront ? [load] : []
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        guard isInFront else { return [] }
        let shown: Set = [
            "appointment", "walkIn", "spreekuur", "contact", "room", "callbackNote", "planItem",
            "regionPlan", "signal", "registration", "employer", "referral",
            "trajectory", "trajectoryItem", "setting",
            "crisis", "crisisStep", "dossier", "taxQuestion",
            "body", "seat", "sitting", "decision",
            "networkRequest", "accompaniment", "network", "heldCommit",
        ]
        return kinds.isDisjoint(with: shown) ? [] : [load]
    }

    public mutating func expect(_ id: String) { expected = id }
}

/// The two lists of the pane.
public enum DeskList: Equatable, Sendable {
    case visits, toDo
}
