/// How a field is filled.
public enum FieldKind: Hashable, Sendable {
    /// One line of at most this many characters.
    case text(maximum: Int)

    /// Several lines, of which this many are in view.
    case longText(rows: Int)
    case choice(ChoiceState)
    case toggle(Bool)

    /// Typed as text; the caller says in the field's note which day was understood.
    case day

    /// Typed as text; the caller says in the field's note which time was understood.
    case time
}
