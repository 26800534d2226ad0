/// A form was saved although ``FormDefinition/faults(in:today:)`` would have refused it: a draft of
/// an older program, say.
struct IncompleteForm: Error, Hashable {}
