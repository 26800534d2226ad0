internal import KaderDomain
internal import KaderReference
internal import KaderStore
public import TerminalUI

/// The whole program as one value: what is on the screen, and what every event makes of it.
///
/// Only ``update(_:)`` changes it. It answers with work to be done outside; what comes of that
/// work returns as further messages. Always true: `panes` is not empty and `focus` is an index
/// into it.
public struct App: Sendable {
    var panes: [any ErasedPane]
    var focus: Int

    /// The pane that knows that the keyboard is there.
    private var front: Int
    var size: Size
    var isZoomed = false

    /// Whether the screen is told as lines (``Plain``): one pane, and nothing beside a list.
    var isPlain = false

    /// Whether keys are typed into the filter of the focused pane.
    var isFiltering = false

    /// Whether nothing was typed since the filter was opened.
    var isFilterFresh = false

    /// What is typed there, as long as it is.
    var filterLine = TextBuffer()
    var sheets: [Sheet] = []
    var notice: Notice?
    var mouse = MouseState()
    var macro = MacroState()

    /// What the person practises in; nil where no tour is open.
    var tour: Tour?

    /// What takes long and goes on meanwhile, the first begun first.
    var behind: [WorkBehind] = []

    /// Keys and pasted text that wait until the form on top is read or saved.
    var typedAhead: [InputEvent] = []

    /// What waits to be put on the clipboard.
    var copied: String?
    var drafts: [KeptDraft] = []

    /// What the person chose; ``shownTheme`` is what they see.
    var theme: Theme

    /// What was done by the palette, the last first: offered first the next time.
    var paletteHistory: [PaletteEntry.ID] = []

    /// What was chosen in the palette before its pane was read; the next key gives it up.
    var postponed: PaletteEntry.ID?
    var now: LocalTime
    let language: Language
    let newFormId: @Sendable () -> OpenForm.ID
    let masthead: Masthead
    let reference: Reference
    let searching: SearchTurn
    let syncing: SyncTurn
    let saving: LongTurns
    let othersTurn: OthersTurn

    /// Whose card beside a list was noted last as looked at.
    var restedOn: Contact.ID?

    /// The place at which people are booked where nothing says another.
    let desk: Place

    /// The person's own keys; the panes have the same.
    var own = KeyMap.none {
        didSet { keysAnywhere = Self.keysAnywhere(own) }
    }

    /// The keys that may work on sheets as on panes.
    private(set) var keysAnywhere = App.keysAnywhere(.none)

    /// Whether nothing can be changed: every key that would is refused.
    let isReadOnly: Bool

    /// As far as it was read: before that nothing is refused here, for the store refuses as well.
    var ownRole = OwnRole.everything

    /// Whether a key forced this session: what reaches the machine itself is refused.
    let isForced: Bool

    /// Who says by PIN who they are, where several people use this desk.
    let deskLock: DeskLock?

    /// What hangs before everything; nil mostly.
    var curtain: Curtain?

    /// How many minutes ago the last key was pressed.
    var idleMinutes = 0

    /// Who sits here from now on: the program begins anew for them.
    var successor: Actor?

    /// Whether keys are told in words: where the terminal has no arrows, they would look like other
    /// keys.
    var spellsKeys = false

    /// Whether the person has left.
    public internal(set) var isOver = false

    /// The panes, in the order of their number keys: a new one is one line here.
    static func panes(
        _ reference: Reference, region: String?, house: String?, now: LocalTime,
        actor: Actor = .unnamed
    ) -> [any ErasedPane] {
        [
            PlacedPane(pane: NetworksPane(reference: reference, region: region), index: 0),
            PlacedPane(
                pane: RegionPlansPane(reference: reference, region: region, today: now.day),
                index: 1),
            PlacedPane(
                pane: SpreekuurPane(reference: reference, house: house, now: now), index: 2),
            PlacedPane(
                pane: TodayPane(
                    reference: reference, region: region, house: house, now: now, actor: actor),
                index: 3),
            PlacedPane(pane: PeoplePane(house: house, now: now), index: 4),
            PlacedPane(pane: SignalsPane(now: now), index: 5),
            PlacedPane(pane: EmployersPane(reference: reference, today: now.day), index: 6),
        ]
    }

    public init(_ dependencies: Dependencies, size: Size) {
        let founding = dependencies.store.founding
        let reference = dependencies.reference
        now = dependencies.store.now
        panes = Self.panes(
            reference, region: founding.region, house: founding.house, now: now,
            actor: dependencies.store.actor)
        focus = founding.house == nil ? 0 : 2
        front = focus
        self.size = size
        language = dependencies.language
        newFormId = { dependencies.newId() }
        masthead = Masthead(dependencies)
        theme = dependencies.theme
        let refusal = dependencies.store.store.refusal
        isReadOnly = refusal != nil
        isForced = dependencies.stillLetsIn != nil
        deskLock = dependencies.deskLock
        curtain = dependencies.deskLock.map {
            .locked(LockState($0, for: dependencies.store.actor.name))
        }
        notice = refusal.map { Notice(.reading(because: $0)) }
        self.reference = reference
        searching = dependencies.searching
        syncing = dependencies.syncing
        saving = dependencies.saving
        othersTurn = dependencies.others
        desk = founding.house.map(Place.house) ?? .online
        take((try? OwnRole(of: dependencies.store)) ?? .everything)
        let unknown = begin(at: dependencies.startPane)
        notice = notice ?? unknown
        if let file = dependencies.keyFile { useKeys(of: file) }
    }

    /// The slots that open forms hold, by form.
    var held: [OpenForm.ID: HeldSlot] = [:]

    public mutating func update(_ message: AppMessage) -> [Work] {
        react(to: message) + comeToFront() + settleHolds()
    }

    /// Tells the panes where the keyboard went.
    mutating func comeToFront() -> [Work] {
        guard front != focus else { return [] }
        let left = panes[front].come(toFront: false)
        front = focus
        return take(left) + take(panes[focus].come(toFront: true))
    }

    private mutating func react(to message: AppMessage) -> [Work] {
        switch message {
        case .event(let event): return hear(event)
        case .pane(let index, let message):
            let works = take(panes[index].receive(message))
            return works + runPostponed(in: index, isReadingOn: !works.isEmpty)
        case .form(let message): return receiveThenType(message)
        case .say(let notice): self.notice = notice
        case .macro(let message): return receive(message)
        case .playOn: return playOn()
        case .tour(let message): return receive(message)
        case .found(let hits, let query): return take(hits, for: query)
        case .personRead(let person): show(person)
        case .servicesRead(let services, let service): show(services, at: service)
        case .figuresRead(let figures, let last): show(figures, through: last)
        case .figuresReread(let figures, let last): update(figures, through: last)
        case .waitingRead(let read): show(read.content)
        case .taxRead(let read): show(read.content)
        case .mapRead(let read): show(read.sheet)
        case .meetingsRead(let read): show(read.sheet)
        case .settingsRead(let settings): show(settings)
        case .playbooksRead(let playbooks, let hasOwn): show(playbooks, hasOwn: hasOwn)
        case .held(let message): return receive(message)
        case .privacy(let message): return receive(message)
        case .roleRead(let role): take(role)
        case .readAccess: return [.readAccess]
        case .accessRead(let content): show(content)
        case .access(let message): return receive(message)
        case .qualityTestsRead(let tests): show(tests)
        case .consultationRead(let read): show(read.sheet)
        case .yearRead(let read): show(read.sheet)
        case .showYear(let year, let region): return [.readYear(year, region)]
        case .busRead(let read): show(read)
        case .showBus(let trip): return [.readBus(trip)]
        case .quiet: letGo()
        case .showConsultation(let region, let part): return [.readConsultation(region, part)]
        case .openForm(let kind): return open(kind)
        case .geography(let message): return receive(message)
        case .copied(let text): copy(text)
        case .placesRead(let places): return choose(from: places)
        case .sync(let place): return start(place)
        case .synced: syncing.end()
        case .lockAnswered(let answer): return receive(answer)
        case .historyRead(let title, let lines):
            sheets.append(.history(HistoryState(title: title, lines: lines)))
        case .changed(let changed, let index): return reload(after: changed, besides: index)
        case .draftsRead(let drafts): offer(drafts)
        case .reopen(let draft): return reopen(draft)
        case .discard(let draft): return discard(draft)
        case .doubt(let draft): doubt(draft)
        case .minute(let now): return tick(now)
        case .pause: return keepDrafts() + noteRested()
        case .hangUp:
            isOver = true
            return keepDrafts()
        }
        return []
    }

    /// Does what a pane asked.
    mutating func take(_ steps: [ErasedStep]) -> [Work] {
        var works: [Work] = []
        for step in steps {
            switch step {
            case .work(let work): works.append(work)
            case .open(let kind): works += open(kind)
            case .ask(let question): sheets.append(.question(question, selected: 0))
            case .pick(let pick):
                sheets.append(.pick(PickState(pick: pick, selection: pick.selected)))
            case .say(let notice): self.notice = notice
            case .history(let kind, let id): works.append(.readHistory(of: kind, id))
            case .person(let id): works += Work.openPerson(id)
            case .lines(let title, let lines, let note):
                sheets.append(
                    .history(HistoryState(title: title[language], lines: lines, note: note)))
            case .held: works.append(.readHeld)
            case .help: sheets.append(.help(HelpState()))
            }
        }
        return works
    }

    private mutating func tick(_ now: LocalTime) -> [Work] {
        self.now = now
        tickBus()
        let practised = tour == nil ? [] : practise(.minute(now))
        return countIdleMinute() + practised + renewHolds()
            + panes.indices.flatMap { take(panes[$0].tick(now)) }
    }

    private mutating func reload(after changed: Changed, besides index: Int?) -> [Work] {
        let kinds = changed.kinds
        return panes.enumerated().filter { $0.offset != index }
            .flatMap { $0.element.reread(after: changed) }
            .compactMap { step in
                if case .work(let work) = step { work } else { nil }
            } + rereadPersons(after: kinds) + rereadServices(after: kinds)
            + rereadWaiting(after: kinds) + rereadFigures(after: kinds) + rereadMap(after: kinds)
            + rereadTax(after: kinds) + rereadBus(after: kinds) + rereadMeetings(after: kinds)
            + rereadConsultation(after: kinds) + rereadYear(after: kinds) + rereadRole(after: kinds)
    }
}
