internal import TerminalUI

/// The keys that a person gave to actions, in place of those they have by themselves.
///
/// The first key of an action is the one that is told; the others work in silence.
struct KeyMap: Hashable, Sendable {
    var keys: [ActionName: [Key]] = [:]

    /// Nobody gave any.
    static let none = KeyMap()
}

extension KeyTable {
    /// The same actions under the keys that a person gave them.
    ///
    /// - Parameter name: what an action is called in its place; nil for one without a name.
    func with(
        _ own: KeyMap, in place: String, name: (Message) -> String?
    ) -> KeyTable {
        guard !own.keys.isEmpty else { return self }
        return KeyTable(
            bindings.map { binding in
                let action = name(binding.message).map { ActionName(place, $0) }
                guard let keys = action.flatMap({ own.keys[$0] }) else { return binding }
                return Binding(
                    keys: keys, message: binding.message, label: binding.label,
                    refusal: binding.refusal, isHinted: binding.isHinted)
            })
    }
}
