public import KaderDomain
internal import KaderStore
public import TerminalUI

/// Everything that can happen to the program.
public enum AppMessage: Sendable {
    case event(InputEvent)

    /// A message for the pane at that index, of the pane's own type.
    case pane(Int, any Sendable)
    case form(FormMessage)
    case say(Notice)
    case macro(MacroMessage)
    case tour(TourMessage)

    /// Nothing is under way: the time for the next key of a macro.
    case playOn
    case found([SearchHit], query: String)
    case personRead(PersonDetail)
    case servicesRead(ServiceCatalogue, at: Service)
    case waitingRead(WaitingContent)
    case taxRead(TaxContent)
    case meetingsRead(MeetingContent)
    case settingsRead(Settings)
    case playbooksRead(Playbooks, hasOwn: Bool)
    case held(HeldMessage)
    case roleRead(OwnRole)
    case privacy(PrivacyMessage)
    case readAccess, accessRead(AccessContent), access(AccessMessage)
    case mapRead(MapContent)
    case qualityTestsRead([QualityTestEntry])
    case consultationRead(ConsultationContent)
    case yearRead(YearContent)
    case showYear(Int, region: String?)
    case busRead(BusContent)
    case showBus(BusTrip.ID)
    case showConsultation(region: String?, ConsultationPart)
    case openForm(FormKind)
    case placesRead([SyncPlace])
    case sync(SyncPlace)
    case synced
    case geography(GeographyMessage)

    case lockAnswered(LockAnswer)

    /// Of this quarter and the three before it.
    case figuresRead(Figures, through: Quarter)

    /// The same again, for the sheet that shows them still.
    case figuresReread(Figures, through: Quarter)

    /// The text of what is to be copied was put together.
    case copied(String)
    case historyRead(title: String, [HistoryLine])

    /// Somebody, here or elsewhere, changed things of these kinds. The pane that did so itself reads
    /// again of its own accord.
    case changed(Changed, besides: Int? = nil)
    case draftsRead([KeptDraft])

    /// Continue the draft, or throw it away.
    case reopen(KeptDraft)
    case discard(KeptDraft)

    /// Ask once more before a draft is thrown away.
    case doubt(KeptDraft)

    /// The clock's minute.
    case minute(LocalTime)

    /// Nothing was typed for a moment: the time to keep drafts.
    case pause

    /// Nothing was typed for longer than a key that is held down waits before it repeats: none is down.
    case quiet

    /// The terminal goes away, or the program is told to stop.
    case hangUp
}

/// One line of a thing's history, as it is shown.
public struct HistoryLine: Hashable, Sendable {
    public let heading: String
    public let changes: [String]

    /// What stands there instead where one of `changes` is too long for the screen; nil where those fold.
    var narrow: [String]?
}

/// A draft that can be opened again.
public struct KeptDraft: Hashable, Sendable {
    public let id: Identifier<OpenForm>
    public let kind: FormKind
    public let values: FormValues
    public let original: FormValues

    /// Of what is chosen, by id.
    public let labels: [String: String]
    public let savedAt: Instant

    /// The form for which it was being made, if it was for one.
    public let asker: Asker?
}

/// Something to do outside the program's value: on a thread of the runtime's own.
public struct Work: Sendable {
    /// What it is, for tests and logs: `Networks`, `save form`. Not made from values: printing those
    /// costs more than most work.
    public let name: String

    /// Whether it takes so long that nothing else may wait for it.
    let isLong: Bool

    /// Whether it reads for so long that the next begins at once.
    let readsLong: Bool

    /// Whether the program waits for it before it ends, though it takes long.
    let isAwaited: Bool

    /// What is told where it writes for long.
    let lasting: AppMessage
    public let run: @Sendable (Dependencies, @escaping @Sendable (AppMessage) -> Void) -> Void

    init(
        _ name: String, isLong: Bool = false, readsLong: Bool = false, isAwaited: Bool = false,
        lasting: AppMessage = .say(Notice(.lasting)),
        _ run: @escaping @Sendable (Dependencies, @escaping @Sendable (AppMessage) -> Void) -> Void
    ) {
        self.name = name
        self.isLong = isLong
        self.readsLong = readsLong
        self.isAwaited = isAwaited
        self.lasting = lasting
        self.run = run
    }
}

extension Phrase {
    fileprivate static let lasting = Phrase(
        nl: "Nog even: dit is veel tegelijk. Je kunt gewoon doorwerken; stoppen kan niet meer.",
        en: "One moment: this is much at once. You can go on working; it can no longer be stopped.")
}
