public import KaderDomain
public import KaderReference
public import TerminalUI

/// One form: which fields it has, what is wrong with what is typed, and how it is stored.
///
/// What is given the dependencies reaches outside and runs on a thread of the runtime:
/// ``fields(with:)``, ``save(_:from:overriding:with:)`` and what goes with these. The rest is pure.
public protocol FormDefinition: Codable, Hashable, Sendable {
    var title: Phrase { get }

    /// Whether what is typed is kept nowhere but where it is saved: not as a draft, in a log of keys or
    /// in a macro.
    var isProtected: Bool { get }

    /// The fields, filled with what is known.
    func fields(with dependencies: Dependencies) throws -> [FormField]

    /// What is wrong, by field; empty where it can be saved. `today` is for days typed short.
    func faults(in values: FormValues, today: Day) -> [String: Phrase]

    /// What was understood, by field, shown beside it.
    func notes(on values: FormValues, today: Day) -> [String: Phrase]

    /// What to mind about what is filled in, by field, shown behind what was understood. It stops
    /// nobody from saving.
    func warnings(
        on values: FormValues, today: Day, knowing reference: Reference
    ) -> [String: Phrase]

    /// The fields whose options depend on this one.
    func fieldsDepending(on id: String) -> [String]

    /// Whether this choice, as long as nothing is chosen in it, tells beside itself what could be.
    func suggests(_ id: String) -> Bool

    /// The choices that lose what was chosen when this one changes: it is not offered any more.
    func fieldsEmptied(by id: String) -> [String]

    /// Whether in this choice the first option is chosen where what was chosen no longer is one,
    /// after a field on which it depends was changed.
    func choosesAnew(_ id: String) -> Bool

    /// The options of a choice, for what is typed in it and filled in elsewhere; nil where they are
    /// fixed.
    func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]?

    /// What is answered to what is typed in a choice: the options, and what was understood.
    func answer(
        to query: String, for id: String, in values: FormValues, with dependencies: Dependencies
    ) throws -> ChoiceAnswer?

    /// The fields that are one moment together; nil where the form has no such two.
    var momentFields: MomentFields? { get }

    /// The field of yes or no that this key changes wherever the keyboard is; nil for most keys.
    func fieldToggled(by key: Key) -> String?

    /// The form that makes something new for a choice, out of what was typed in it.
    func form(toMake query: String, for id: String, in values: FormValues) -> FormKind?

    /// What saving will change of which things, to be agreed to before it is done; nil where a form
    /// is saved at once.
    func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange?

    /// Stores what is filled in. `original` is what the form was opened with: only what differs is
    /// written.
    func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm

    /// The slot that this form holds while it is open; nil where it holds nothing.
    func held(_ values: FormValues) -> HeldSlot?

    /// The field of the form that shows a column of the table, for a conflict.
    func field(ofColumn column: String) -> String

    /// What the values of a conflict are called where the form's own options do not tell: those
    /// that someone else chose. By value; of a field that several columns make up, by
    /// ``OpenForm/theirs(_:)``.
    func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String]

    /// The field at which a refusal by a rule is shown, or nil for the status line alone.
    func field(refusedBy error: any Error) -> String?

    /// What can be had instead of what was refused; nil where nothing can.
    func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer?

    /// The form that does what can be done where this one cannot, with what was typed; nil where
    /// this one can.
    ///
    /// - Parameter error: what refused it; nil where it is about to be saved.
    func formInstead(of values: FormValues, after error: (any Error)?) -> FormInstead?
}

/// What a form offers after a refusal: Enter takes it.
public struct FormOffer: Hashable, Sendable {
    /// The field of a choice in which it stands.
    public let field: String

    /// All that can be chosen there now; ``best`` is the id of one of them.
    public let options: [ChoiceOption]
    public let best: String

    public init(field: String, options: [ChoiceOption], best: String) {
        self.field = field
        self.options = options
        self.best = best
    }
}

/// What came of saving.
public struct SavedForm: Hashable, Sendable {
    public let notice: Phrase

    /// What was made, for the form that asked for it or the pane that lists it.
    public let option: ChoiceOption?

    public init(_ notice: Phrase, option: ChoiceOption? = nil) {
        self.notice = notice
        self.option = option
    }
}

extension FormDefinition {
    public var isProtected: Bool { false }
    public func held(_ values: FormValues) -> HeldSlot? { nil }
    public func preview(
        of values: FormValues, with dependencies: Dependencies
    ) throws -> BulkChange? { nil }
    public func notes(on values: FormValues, today: Day) -> [String: Phrase] { [:] }
    public func warnings(
        on values: FormValues, today: Day, knowing reference: Reference
    ) -> [String: Phrase] { [:] }
    public func fieldsDepending(on id: String) -> [String] { [] }
    public func suggests(_ id: String) -> Bool { false }
    public func fieldsEmptied(by id: String) -> [String] { [] }
    public func choosesAnew(_ id: String) -> Bool { false }
    public func fieldToggled(by key: Key) -> String? { nil }
    public func form(toMake query: String, for id: String, in values: FormValues) -> FormKind? {
        nil
    }
    public func field(ofColumn column: String) -> String { column }
    public func field(refusedBy error: any Error) -> String? { nil }

    public func labels(
        of conflict: EditConflict, with dependencies: Dependencies
    ) throws -> [String: String] { [:] }

    public func offer(
        insteadOf error: any Error, in values: FormValues, with dependencies: Dependencies
    ) throws -> FormOffer? { nil }

    public func formInstead(of values: FormValues, after error: (any Error)?) -> FormInstead? {
        nil
    }

    public func options(
        for id: String, matching query: String, in values: FormValues,
        with dependencies: Dependencies
    ) throws -> [ChoiceOption]? { nil }

    public func answer(
        to query: String, for id: String, in values: FormValues, with dependencies: Dependencies
    ) throws -> ChoiceAnswer? {
        try options(for: id, matching: query, in: values, with: dependencies)
            .map { ChoiceAnswer($0) }
    }

    public var momentFields: MomentFields? { nil }
}

extension Phrase {
    /// Beside a required field that is empty.
    public static let fillIn = Phrase(nl: "vul dit in", en: "fill this in")
    public static let chooseOne = Phrase(nl: "kies er een", en: "choose one")
    public static let notADay = Phrase(
        nl: "geen dag: typ bijvoorbeeld 24-11 of morgen", en: "not a day: type 24-11 or tomorrow")
    public static let notATime = Phrase(
        nl: "geen tijd: typ bijvoorbeeld 14:30", en: "not a time: type 14:30, say")
    public static let saved = Phrase(nl: "Bewaard.", en: "Saved.")
}
