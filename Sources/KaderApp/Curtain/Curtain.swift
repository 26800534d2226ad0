public import KaderDomain

/// What hangs before the whole screen, so that nothing behind it can be read.
enum Curtain: Hashable, Sendable {
    /// A calm screen without a name, for who walks round the desk. The same key opens it.
    case drawn

    /// Somebody must say who they are.
    case locked(LockState)
}

/// Who says who they are, and how far they are.
///
/// Always true: `selected` is an index into `people`; `typed` holds digits only.
struct LockState: Hashable, Sendable {
    let people: [Actor]
    var selected: Int
    var typed = ""

    /// Whether the digits are being compared: until then nothing more is typed.
    var isTrying = false

    /// What was wrong with the last ones.
    var complaint: Phrase?

    /// - Parameter name: who sat here.
    init(_ desk: DeskLock, for name: String) {
        people = desk.people
        selected = people.firstIndex { $0.name == name } ?? 0
    }

    var person: Actor { people[selected] }
}

/// What came of digits that were typed.
public enum LockAnswer: Hashable, Sendable {
    case opened(Actor)
    case refused(Phrase)
}
