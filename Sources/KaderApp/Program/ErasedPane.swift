internal import KaderDomain
internal import KaderStore
internal import TerminalUI

/// A pane whose type the program does not know: erased here, once, so that a new pane is one line
/// in ``App/init(dependencies:size:)`` and no switch grows.
protocol ErasedPane: Sendable {
    var name: Phrase { get }
    var shortName: Phrase { get }
    var breadth: Int { get }
    var standsAlone: Bool { get }

    /// Its name in the file of keys.
    var place: String { get }
    var title: Phrase { get }
    var filter: String { get }
    var tally: Phrase? { get }
    var filterFault: Phrase? { get }

    /// Why the keys that change something are refused; nil where they are not.
    var refusal: Phrase? { get set }

    /// What this person's roles give, for keys that ask something of their own.
    var role: OwnRole { get set }
    var keys: KeyTable<AppMessage> { get }

    /// What `keys` has for a key, and nothing else of them.
    func binding(for key: Key) -> KeyTable<AppMessage>.Binding?

    /// Those of `keys` that the status line tells: what can be done now.
    var hinted: [KeyTable<AppMessage>.Binding] { get }

    /// The named actions of every mode, with the keys that everybody has.
    var modes: [[KeyCatalogue.Entry]] { get }

    /// The person's own keys.
    var own: KeyMap { get set }
    var start: [ErasedStep] { get }
    mutating func receive(_ message: any Sendable) -> [ErasedStep]
    mutating func filter(by text: String) -> [ErasedStep]
    mutating func startFilter()
    mutating func giveUpFilter() -> [ErasedStep]
    mutating func tick(_ now: LocalTime) -> [ErasedStep]
    mutating func come(toFront isInFront: Bool) -> [ErasedStep]
    mutating func show(_ hit: SearchHit) -> [ErasedStep]?
    func reread(after changed: Changed) -> [ErasedStep]
    mutating func expect(_ id: String)
    var explaining: [ErasedStep] { get }
    var personShown: Contact.ID? { get }
    var copying: Copying? { get }
    var registering: RegistrationForm? { get }
    mutating func point(at meaning: Spot.Meaning) -> [ErasedStep]
    mutating func scroll(by step: Int) -> [ErasedStep]

    /// The key that does the action of this name now; nil where none does.
    func key(of action: String) -> Key?

    /// The name of what a key does now, as in the file of keys; nil where that has none.
    func action(of key: Key) -> ActionName?
    func view(in context: ViewContext) -> any View

    /// Whether it shows the same as the other wherever both are drawn.
    func isSame(as other: any ErasedPane) -> Bool
}

/// A step of whatever pane, with its messages addressed.
enum ErasedStep: Sendable {
    case work(Work)
    case open(FormKind)
    case ask(Question<Addressed>)
    case pick(Pick<Addressed>)
    case say(Notice)
    case history(kind: String, id: String)
    case person(Contact.ID)
    case lines(Phrase, [HistoryLine], ProtectedNote?)
    case held
    case help
}

/// A message with the index of the pane that it is for. Two are equal where both say the same.
struct Addressed: Equatable, Sendable {
    let message: AppMessage
    private let description: String

    init(_ index: Int, _ message: some Sendable) {
        self.message = .pane(index, message)
        description = "\(index) \(message)"
    }

    init(_ message: AppMessage) {
        self.message = message
        description = "\(message)"
    }

    static func == (left: Self, right: Self) -> Bool { left.description == right.description }
}

/// The pane at an index, as the program holds it.
struct PlacedPane<P: Pane>: ErasedPane {
    var pane: P { didSet { kept = KeptKeys() } }
    let index: Int
    var refusal: Phrase?
    var role = OwnRole.everything { didSet { pane.role = role } }

    /// Why what it asked for last was not read; nil where it was, or is being read.
    private var unread: Phrase?
    var own = KeyMap.none { didSet { kept = KeptKeys() } }
    private var kept = KeptKeys<P.Message>()

    /// As it was when a filter was begun.
    private var beforeFilter: P?

    init(pane: P, index: Int) {
        (self.pane, self.index) = (pane, index)
    }

    var name: Phrase { P.name }
    var shortName: Phrase { P.shortName }
    var breadth: Int { P.breadth }
    var standsAlone: Bool { P.standsAlone }
    var place: String { P.place }
    var title: Phrase { pane.title }
    var filter: String { pane.filter }
    var tally: Phrase? { pane.tally }
    var filterFault: Phrase? { pane.filterFault }
    var keys: KeyTable<AppMessage> {
        KeyTable(ownKeys.bindings.map(placed))
    }
    var hinted: [KeyTable<AppMessage>.Binding] {
        ownKeys.bindings.filter { $0.isHinted && $0.refusal == nil }
            .map(placed).filter { $0.refusal == nil }
    }

    func binding(for key: Key) -> KeyTable<AppMessage>.Binding? {
        ownKeys.binding(for: key).map(placed)
    }

    /// With the person's own keys.
    private var ownKeys: KeyTable<P.Message> {
        kept.table { pane.keys.with(own, in: P.place, name: P.action) }
    }

    /// With the message addressed, and refused where nothing may be changed here.
    private func placed(
        _ binding: KeyTable<P.Message>.Binding
    ) -> KeyTable<AppMessage>.Binding {
        let refused =
            refusal.flatMap { pane.changes(binding.message) ? $0 : nil }
            ?? role.refusal(of: pane.need(for: binding.message))
        return .init(
            keys: binding.keys, message: .pane(index, binding.message), label: binding.label,
            refusal: refused ?? binding.refusal, isHinted: binding.isHinted)
    }

    var modes: [[KeyCatalogue.Entry]] {
        pane.modes.map { KeyCatalogue.Entry.named($0, in: P.place, name: P.action) }
    }
    var start: [ErasedStep] { pane.start.map(erase) }

    mutating func receive(_ message: any Sendable) -> [ErasedStep] {
        guard let message = message as? P.Message else { return [] }
        return noting(pane.update(message)).map(erase)
    }

    /// A refusal stays in a pane that has nothing to show, until something is asked again.
    private mutating func noting(_ steps: [Step<P>]) -> [Step<P>] {
        for step in steps {
            switch step {
            case .run: unread = nil
            case .say(let notice) where notice.tone == .refusal: unread = notice.phrase
            default: break
            }
        }
        return steps
    }

    mutating func filter(by text: String) -> [ErasedStep] {
        pane.filter(by: text).map(erase)
    }

    mutating func startFilter() { beforeFilter = pane }

    mutating func giveUpFilter() -> [ErasedStep] {
        defer { beforeFilter = nil }
        return pane.giveUpFilter(since: beforeFilter ?? pane).map(erase)
    }

    mutating func tick(_ now: LocalTime) -> [ErasedStep] { pane.tick(now).map(erase) }

    mutating func come(toFront isInFront: Bool) -> [ErasedStep] {
        noting(pane.come(toFront: isInFront)).map(erase)
    }

    mutating func show(_ hit: SearchHit) -> [ErasedStep]? { pane.show(hit)?.map(erase) }

    func reread(after changed: Changed) -> [ErasedStep] {
        pane.reread(after: changed).map(erase)
    }

    mutating func expect(_ id: String) { pane.expect(id) }

    var explaining: [ErasedStep] { pane.explaining.map(erase) }
    var personShown: Contact.ID? { pane.personShown }

    var copying: Copying? { pane.copying }
    var registering: RegistrationForm? { pane.registering }

    mutating func point(at meaning: Spot.Meaning) -> [ErasedStep] {
        pane.point(at: meaning).map(erase)
    }

    mutating func scroll(by step: Int) -> [ErasedStep] { pane.scroll(by: step).map(erase) }

    func key(of action: String) -> Key? {
        ownKeys.bindings
            .first { P.action($0.message) == action }?.keys.first
    }

    func action(of key: Key) -> ActionName? {
        ownKeys.binding(for: key).flatMap { P.action($0.message) }
            .map { ActionName(P.place, $0) }
    }

    func view(in context: ViewContext) -> any View {
        var context = context
        context.unread = unread
        return pane.view(in: context)
    }

    func isSame(as other: any ErasedPane) -> Bool {
        (other as? Self).map { $0.pane == pane && $0.unread == unread } ?? false
    }

    private func erase(_ step: Step<P>) -> ErasedStep {
        switch step {
        case .run(let effect): .work(work(effect))
        case .open(let form): .open(form)
        case .say(let notice): .say(notice)
        case .history(let kind, let id): .history(kind: kind, id: id)
        case .person(let id): .person(id)
        case .lines(let title, let lines, let note): .lines(title, lines, note)
        case .held: .held
        case .help: .help
        case .pick(let pick):
            .pick(
                Pick(
                    pick.title,
                    options: pick.options.map {
                        .init(
                            $0.label, detail: $0.detail, otherNames: $0.otherNames,
                            letter: $0.letter, column: $0.column, Addressed(index, $0.message))
                    }, selected: pick.selected, isOnOff: pick.isOnOff))
        case .ask(let question):
            .ask(
                Question(
                    question.title, lines: question.lines,
                    choices: question.choices.map {
                        .init($0.key, $0.label, Addressed(index, $0.message))
                    }, isFinal: question.isFinal))
        }
    }

    func work(_ effect: P.Effect) -> Work {
        let index = index
        return Work(P.name[.en]) { dependencies, send in
            P.perform(effect, with: dependencies) { send(.pane(index, $0)) }
            if let notice = dependencies.noticeOfDamage() { send(.say(notice)) }
            guard P.writes(effect) else { return }
            send(.changed(dependencies.shown.take(from: dependencies.store), besides: index))
        }
    }
}
