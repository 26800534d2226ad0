internal import TerminalUI

/// The file in which a person gives actions keys of their own, read line by line.
///
/// A line is `spreekuur.book = B`, with more keys behind it where several are to work. What
/// begins with `#` is a remark, on a line of its own or behind the keys. Keys are written as in
/// key scripts (`<C-b>`, `<F2>`) or as the program tells them (`Ctrl-B`, `PageDown`).
struct KeyFile: Equatable {
    /// A line that could be read, of an action that may not exist.
    struct Entry: Equatable {
        /// Counted from 1.
        let line: Int
        let action: String
        let keys: [Key]
    }

    private(set) var entries: [Entry] = []
    private(set) var faults: [KeyFault] = []

    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let words = line.drop(while: \.isWhitespace)
            if words.isEmpty || words.first == "#" { continue }
            read(String(words), number: index + 1)
        }
    }

    private mutating func read(_ line: String, number: Int) {
        guard let sign = line.firstIndex(of: "=") else {
            return faults.append(KeyFault(line: number, .notALine(line)))
        }
        let action = line[..<sign].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let words = line[line.index(after: sign)...].split(whereSeparator: \.isWhitespace)
        var keys: [Key] = []
        for (place, word) in words.enumerated() {
            if word == "#", place > 0 { break }
            guard let key = Key(written: String(word)) else {
                return faults.append(KeyFault(line: number, .unknownKey(String(word))))
            }
            keys.append(key)
        }
        guard !keys.isEmpty else {
            return faults.append(KeyFault(line: number, .noKey(action)))
        }
        entries.append(Entry(line: number, action: action, keys: keys))
    }
}

extension Key {
    /// The key that a person means: as in key scripts, or as the program tells it.
    init?(written word: String) {
        let lower = word.lowercased()
        let short = [("ctrl-", "C-"), ("alt-", "A-"), ("shift-", "S-")].compactMap { long, short in
            lower.hasPrefix(long) ? short + word.dropFirst(long.count) : nil
        }
        guard
            let key = lower == "spatie"
                ? .space : Key(name: word) ?? Key(name: "<\(short.first ?? word)>")
        else {
            return nil
        }
        self = key
    }
}
