public import KaderDomain
public import TerminalUI

/// A form on the screen: what it is, what is filled in, and what it was opened with.
public struct OpenForm: Hashable, Sendable, Identifiable {
    /// Also the id of its draft.
    public let id: Identifier<OpenForm>
    public let kind: FormKind

    /// Nil until its fields have been read.
    public internal(set) var state: FormState?
    public internal(set) var original = FormValues()

    /// What stands beside a field as long as nothing was understood from it.
    var standingNotes: [String: String] = [:]

    /// What is put back in the fields once they have been read: a draft's.
    var restored: FormValues?

    /// The label of everything that is or was chosen in it, by id, so that what is put back is
    /// shown even where its options are others by now.
    var labels: [String: String] = [:]

    /// Whether something was typed since the draft was kept.
    var isUnkept = false

    /// Whether a draft of it is in the store.
    var hasDraft = false
    var isSaving = false

    /// Whether the person has seen what saving changes, and agrees.
    var isAgreed = false

    /// The form that asked for what this one makes, and in which field.
    var asker: Asker?

    /// The form below that cannot do what this one does.
    var replaces: ReplacedForm?

    /// The field of this form that waits for what the form above it makes.
    var waiting: String?

    /// Choices of which the options follow from a field that was changed, and are being read.
    var outdated: Set<String> = []

    /// What was understood of what is typed in choices, by field.
    var readings: [String: ChoiceReading] = [:]

    /// Where the last saving was refused.
    var refused: RefusedField?

    /// Fields in which this person's version wins, and those still to be chosen.
    var overriding: Set<String> = []
    var undecided: [EditConflict.Field] = []

    /// What the fields still to be chosen are about.
    var conflict: EditConflict?

    init(id: Identifier<OpenForm>, kind: FormKind, restored: FormValues? = nil) {
        self.id = id
        self.kind = kind
        self.restored = restored
    }

    /// What is filled in now.
    public var values: FormValues { FormValues(state?.values ?? [:]) }

    /// The same, knowing the form: what it holds is free to it.
    var valuesAsHolder: FormValues {
        var values = values
        values.holder = id.description
        return values
    }

    /// Whether anything differs from what the form was opened with.
    public var isChanged: Bool { state != nil && values != original }
}

/// A field of a form that is to be filled with what another form makes. It is kept with the draft of
/// the other, so that both come back together.
public struct Asker: Hashable, Sendable, Codable {
    public let form: OpenForm.ID
    public let field: String
}

/// What comes back to an open form from outside.
public enum FormMessage: Sendable {
    case loaded(OpenForm.ID, [FormField])
    case options(OpenForm.ID, field: String, ChoiceAnswer, query: String)

    /// How far its reading or saving is, where that takes long.
    case goes(OpenForm.ID, LongStep)
    case saved(OpenForm.ID, SavedForm)
    case refused(
        OpenForm.ID, Phrase, field: String?, offer: FormOffer? = nil, instead: FormInstead? = nil)

    /// The person takes the other form, or nil: neither.
    case took(FormInstead?, insteadOf: OpenForm.ID)

    /// The labels are those of values that are no text of themselves, by value.
    case conflict(OpenForm.ID, EditConflict, labels: [String: String])

    /// What saving would change, to be agreed to; and that it is.
    case foreseen(OpenForm.ID, BulkChange)
    case agreed(OpenForm.ID)
    case draftKept(OpenForm.ID)

    /// The person chose one of two versions of a field.
    case chose(OpenForm.ID, mine: Bool)
}
