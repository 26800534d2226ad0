public import KaderDomain
internal import TerminalUI

/// Every action that has a name, and the keys that work together: what `kader keys` lists, and
/// what a person's key file is held against.
public struct KeyCatalogue: Sendable {
    /// An action, in the order in which help lists them.
    public struct Entry: Sendable {
        public let name: ActionName

        /// What it is called first; elsewhere in its place it may be called otherwise.
        public let label: Phrase
        let keys: [Key]

        /// Its keys as people are told them.
        public var told: [String] { keys.map { App.told([$0]) } }
    }

    /// Keys that work at the same time, each with its action.
    typealias Mode = [Entry]

    let modes: [Mode]

    /// Every action once, with all the keys that it has in one mode or another; first those that
    /// work everywhere.
    public var entries: [Entry] {
        let all = merged
        let isGeneral = { (entry: Entry) in entry.name.place == ActionName.everywhere }
        return all.filter(isGeneral) + all.filter { !isGeneral($0) }
    }

    private var merged: [Entry] {
        var (order, found) = ([ActionName](), [ActionName: Entry]())
        for entry in modes.joined() {
            guard let known = found[entry.name] else {
                order.append(entry.name)
                found[entry.name] = entry
                continue
            }
            let more = entry.keys.filter { !known.keys.contains($0) }
            found[entry.name] = Entry(
                name: known.name, label: known.label, keys: known.keys + more)
        }
        return order.compactMap { found[$0] }
    }

    /// The same with a person's own keys.
    func with(_ own: KeyMap) -> KeyCatalogue {
        KeyCatalogue(
            modes: modes.map { mode in
                mode.map {
                    Entry(name: $0.name, label: $0.label, keys: own.keys[$0.name] ?? $0.keys)
                }
            })
    }
}

extension KeyCatalogue.Entry {
    /// The named actions of a table.
    static func named<Message>(
        _ table: KeyTable<Message>, in place: String, name: (Message) -> String?
    ) -> [Self] {
        table.bindings.compactMap { binding in
            name(binding.message).map {
                Self(name: ActionName(place, $0), label: binding.label, keys: binding.keys)
            }
        }
    }
}
