public import KaderDomain
public import TerminalUI

/// A part of the screen with a behaviour of its own: state in, decisions out.
///
/// A pane holds only what is shown. It never touches the store, the clock or the terminal:
/// ``update(_:)`` answers with steps for the program to take, which can be compared in a test.
public protocol Pane: Equatable, Sendable {
    associatedtype Message: Equatable & Sendable
    associatedtype Effect: Equatable & Sendable

    /// What the pane is called on its tab.
    static var name: Phrase { get }

    /// The same where there is little room: one word, of at most ten letters.
    static var shortName: Phrase { get }

    /// How wide it is beside the others: 3 unless its content asks for more.
    static var breadth: Int { get }

    /// Whether it is shown by itself, never beside the others. Such panes come after those that are
    /// not.
    static var standsAlone: Bool { get }

    /// What stands in its border now: `Netwerken · Groningen`.
    var title: Phrase { get }

    /// What is done once, when the program starts.
    var start: [Step<Self>] { get }

    /// What each key does here and now, in the order in which help lists it.
    var keys: KeyTable<Message> { get }

    /// Where its actions are, in the key file: `networks`.
    static var place: String { get }

    /// The tables of every mode that there is, whether it is shown now or not; `keys` is one.
    var modes: [KeyTable<Message>] { get }

    /// The name by which a person gives what a key does another key: small letters and `-`, and
    /// never that of another action. Nil for messages of which no key is the cause.
    static func action(_ message: Message) -> String?

    /// What has been typed to filter the list; blank for everything.
    var filter: String { get }

    /// What stands beside the filter: `12 van 214 · 3 gemerkt`, or what is wrong with it.
    var tally: Phrase? { get }

    /// What is wrong with the filter, with all that could have been typed; nil where nothing is.
    var filterFault: Phrase? { get }

    /// Whether a key with this message changes what is stored, or begins to: refused where kader may
    /// only read.
    func changes(_ message: Message) -> Bool

    /// What a role must give for a key with this message, as the pane stands; nil for what everybody may
    /// do.
    func need(for message: Message) -> OwnRole.Need?

    /// What this person's roles give: where they do not see all there is, a pane tells no number and says so.
    var role: OwnRole { get set }

    mutating func update(_ message: Message) -> [Step<Self>]
    mutating func filter(by text: String) -> [Step<Self>]

    /// The filter that is being typed is given up: everything is shown again, and what was selected
    /// before it is selected, where that is still there.
    mutating func giveUpFilter(since before: Self) -> [Step<Self>]

    /// The minute has passed to this. Nothing for a pane that shows no time.
    mutating func tick(_ now: LocalTime) -> [Step<Self>]

    /// The keyboard comes to this pane, or goes from it. A pane that is shown by itself and takes
    /// long to read can wait for this.
    mutating func come(toFront isInFront: Bool) -> [Step<Self>]

    /// Shows what was found by searching everything; nil where that is not for this pane.
    mutating func show(_ hit: SearchHit) -> [Step<Self>]?

    /// What must be read again when somebody changed things of these kinds.
    func reload(after kinds: Set<String>) -> [Step<Self>]

    /// The same for a pane that can tell of more than kinds whether it shows what was changed.
    func reread(after changed: Changed) -> [Step<Self>]

    /// A form that this pane opened made the thing with this id: it is to be selected once it is
    /// read.
    mutating func expect(_ id: String)

    /// What `?` tells of the selected thing before it tells the keys: it ends in a question of which
    /// one answer is ``Step/help``. Empty where `?` tells the keys at once.
    var explaining: [Step<Self>] { get }

    /// Whose card stands beside the list now; nil where none does.
    var personShown: Contact.ID? { get }

    /// What of the selected thing goes to the clipboard; nil where nothing is selected.
    var copying: Copying? { get }

    /// The form to write down the visit that is selected; nil where none is.
    var registering: RegistrationForm? { get }

    /// Puts the keyboard on what was pointed at with the mouse, where that is something here.
    mutating func point(at meaning: Spot.Meaning) -> [Step<Self>]

    /// One step down, or up where it is -1, of the wheel over what is no list.
    mutating func scroll(by step: Int) -> [Step<Self>]

    func view(in context: ViewContext) -> any View

    /// Whether this effect changes things. Then the pane reads them again itself, and the program
    /// tells the others.
    static func writes(_ effect: Effect) -> Bool

    /// Runs on a thread of the runtime's own. Sends any number of messages, the last of which
    /// says how it ended. Every failure becomes a message.
    static func perform(
        _ effect: Effect, with dependencies: Dependencies, send: (Message) -> Void)
}

extension Pane {
    public static var shortName: Phrase { name }
    public static var breadth: Int { 3 }
    public static var standsAlone: Bool { false }
    public var tally: Phrase? { nil }
    public var filterFault: Phrase? { nil }
    public func need(for message: Message) -> OwnRole.Need? { nil }
    public var role: OwnRole {
        get { .everything }
        set {}
    }
    public var explaining: [Step<Self>] { [] }
    public var personShown: Contact.ID? { nil }
    public var registering: RegistrationForm? { nil }
    public static func writes(_ effect: Effect) -> Bool { false }
    public mutating func tick(_ now: LocalTime) -> [Step<Self>] { [] }
    public mutating func come(toFront isInFront: Bool) -> [Step<Self>] { [] }
    public func reread(after changed: Changed) -> [Step<Self>] { reload(after: changed.kinds) }
    public mutating func show(_ hit: SearchHit) -> [Step<Self>]? { nil }
}

extension Pane {
    public mutating func expect(_ id: String) {}
    public mutating func scroll(by step: Int) -> [Step<Self>] { [] }
}

/// What a pane asks of the program.
public enum Step<P: Pane>: Equatable, Sendable {
    /// Do this outside, and send what comes of it back.
    case run(P.Effect)
    case open(FormKind)
    case ask(Question<P.Message>)

    /// Let the person choose from a list, by typing.
    case pick(Pick<P.Message>)
    case say(Notice)

    /// Show who changed this thing when.
    case history(kind: String, id: String)

    /// Show the whole card of a person.
    case person(Contact.ID)

    /// Show these lines, to be read and scrolled; of a protected note with the key to withdraw it.
    case lines(Phrase, [HistoryLine], ProtectedNote? = nil)

    /// Show what laptops of the bus brought and may not make.
    case held

    /// Show what can be done here.
    case help
}
