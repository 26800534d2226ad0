/// What a key did in a form, for the program to act on.
public enum FormOutcome: Hashable, Sendable {
    /// The value of a field changed.
    case edited(String)

    /// The keyboard left a field, whose value may have changed: the moment to say what is wrong.
    case left(String)

    /// Something was typed to find an option; the caller may put other options in the field.
    case query(String, String)

    /// Something new is wanted in this field, made of the query. When it exists,
    /// give it to ``FormState/choose(_:in:)``.
    case createNew(String, String)

    /// Something was to be taken in this field, but the list holds only what comes near to what was
    /// typed (``ChoiceState/isNear``): nothing was.
    case nothingTaken(String)

    /// What was typed in a field to choose in is none of its options, or was never taken from them:
    /// it cannot be left or submitted so. The keyboard is in that field.
    case undecided(String)
    case submit
    case cancel

    /// The key was for the form, and no value changed.
    case none

    /// The key means nothing to the form.
    case ignored
}
