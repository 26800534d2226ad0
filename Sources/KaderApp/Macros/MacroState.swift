internal import TerminalUI

/// Keys that were recorded, to be pressed again by the program.
///
/// Always true: nothing is recorded while something is played.
struct MacroState: Hashable, Sendable {
    /// What was typed since the recording began; nil where none is under way.
    var recording: [LoggedEvent]?

    /// What was recorded or chosen last: what is played.
    var recorded: [LoggedEvent] = []

    /// What of it is still to be played.
    var left: ArraySlice<LoggedEvent> = []

    /// Whether what is received now comes from a macro and not from the person.
    var isFeeding = false
}
