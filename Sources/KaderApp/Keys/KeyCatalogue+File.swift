internal import KaderDomain
internal import TerminalUI

extension KeyCatalogue {
    /// What counts of a key file, and what is wrong with the rest.
    ///
    /// Lines are held against each other as a whole, so that two actions can change keys. Where a
    /// key would do two things in one place, the last line that made it so does not count.
    func read(_ file: KeyFile) -> (own: KeyMap, faults: [KeyFault]) {
        var faults = file.faults
        var lines = known(file.entries, &faults)
        while let fault = firstClash(lines) {
            faults.append(fault)
            lines.removeAll { $0.line == fault.line }
        }
        return (Self.map(lines), faults.sorted { $0.line < $1.line })
    }

    /// A line of which the action exists.
    private struct Line {
        let line: Int
        let name: ActionName
        let keys: [Key]
    }

    private func known(_ entries: [KeyFile.Entry], _ faults: inout [KeyFault]) -> [Line] {
        let names = Set(modes.joined().map(\.name))
        var lines: [Line] = []
        for entry in entries {
            guard let name = ActionName(entry.action), names.contains(name) else {
                faults.append(KeyFault(line: entry.line, .unknownAction(entry.action)))
                continue
            }
            guard !lines.contains(where: { $0.name == name }) else {
                faults.append(KeyFault(line: entry.line, .secondLine(name)))
                continue
            }
            if name.place == FormCommand.place, let letter = entry.keys.first(where: \.isTyped) {
                faults.append(KeyFault(line: entry.line, .letter(letter)))
                continue
            }
            lines.append(Line(line: entry.line, name: name, keys: entry.keys))
        }
        return lines
    }

    private static func map(_ lines: [Line]) -> KeyMap {
        KeyMap(keys: Dictionary(lines.map { ($0.name, $0.keys) }, uniquingKeysWith: { $1 }))
    }

    /// The last line that has a key which another action has in the same mode, where that is not the
    /// usual one of both: what lies over the panes may use a key of theirs.
    private func firstClash(_ lines: [Line]) -> KeyFault? {
        let modes = with(Self.map(lines)).modes
        for line in lines.reversed() {
            for mode in modes where mode.contains(where: { $0.name == line.name }) {
                for key in line.keys {
                    let others = mode.filter { $0.name != line.name && $0.keys.contains(key) }
                    guard let other = others.first(where: { !shares(key, [line.name, $0.name]) })
                    else { continue }
                    return KeyFault(line: line.line, .taken(key, by: other.name, other.label))
                }
            }
        }
        return nil
    }

    /// Whether it is a usual key of each of these.
    private func shares(_ key: Key, _ names: [ActionName]) -> Bool {
        let usual = entries
        return names.allSatisfy { name in
            usual.contains { $0.name == name && $0.keys.contains(key) }
        }
    }
}
