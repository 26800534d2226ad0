/// One field of a form.
public struct FormField: Hashable, Sendable, Identifiable {
    public let id: String
    public var label: String
    public var kind: FieldKind

    /// What is typed in a field of text, a day or a time.
    public var text: TextBuffer

    /// What is wrong with it, shown at the field.
    public var error: String?

    /// What was understood, or what is expected, shown at the field where nothing is wrong.
    public var note: String?
    public var isRequired: Bool

    /// Shown, but never focused or changed by keys.
    public var isReadOnly: Bool

    public init(
        id: String, label: String, kind: FieldKind, text: String = "", note: String? = nil,
        isRequired: Bool = false, isReadOnly: Bool = false
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.text = TextBuffer(text)
        self.note = note
        self.isRequired = isRequired
        self.isReadOnly = isReadOnly
    }

    public var value: FieldValue {
        get {
            switch kind {
            case .choice(let choice): .chosen(choice.chosenIDs)
            case .toggle(let isOn): .toggle(isOn)
            case .text, .longText, .day, .time: .text(text.text)
            }
        }
        set { set(newValue) }
    }

    /// Puts a value in the field; one of another kind than the field is left out.
    private mutating func set(_ value: FieldValue) {
        switch (kind, value) {
        case (.choice(var choice), .chosen(let ids)):
            choice.choose(ids: ids)
            kind = .choice(choice)
        case (.toggle, .toggle(let isOn)): kind = .toggle(isOn)
        case (.text, .text(let typed)), (.longText, .text(let typed)), (.day, .text(let typed)),
            (.time, .text(let typed)):
            text = TextBuffer(typed)
        default: break
        }
    }

    /// The choice, where it is a field to choose in.
    public var choice: ChoiceState? {
        if case .choice(let choice) = kind { return choice }
        return nil
    }

    /// The most characters that may be typed.
    var limit: Int {
        switch kind {
        case .text(let maximum): maximum
        case .longText: 20_000
        case .day, .time: 32
        case .choice, .toggle: 0
        }
    }

    /// Whether it holds a day or a time: the first letter typed then begins anew, for nobody mends
    /// a date letter by letter.
    var isMoment: Bool { kind == .day || kind == .time }

    var isMultiline: Bool {
        if case .longText = kind { return true }
        return false
    }
}
