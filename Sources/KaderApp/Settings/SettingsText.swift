public import KaderDomain
public import TerminalUI

/// The file of a person's settings: lines `name = value`, and `#` before a remark.
///
/// A line that means nothing does not count, and is named in ``faults``; the others do. Of two with
/// the same name the last counts.
public struct SettingsText: Hashable, Sendable {
    /// The file as it stands.
    public let text: String

    /// The theme that it asks for; nil where it asks for none.
    public private(set) var theme: Theme?

    /// The pane with which it asks to begin, by its name in the file of keys; nil where it asks for
    /// none. Whether there is such a pane is not looked at.
    public private(set) var start: String?

    /// The numbers of the lines that mean nothing, from 1.
    public private(set) var faults: [Int] = []

    public init(_ text: String = "") {
        self.text = text
        for (index, line) in Self.lines(text).enumerated() where !take(line) {
            faults.append(index + 1)
        }
    }

    /// The same file with this theme; every other line stays.
    public func with(_ theme: Theme) -> SettingsText { with("theme", theme.rawValue) }

    /// The same file, beginning with this pane.
    public func with(start: String) -> SettingsText { with("start", start) }

    private func with(_ name: String, _ value: String) -> SettingsText {
        var lines = Self.lines(text)
        let line = "\(name) = \(value)"
        if let place = lines.lastIndex(where: { Self.setting($0)?.name == name }) {
            lines[place] = line
        } else {
            lines.append(line)
        }
        return SettingsText(lines.joined(separator: "\n") + "\n")
    }

    /// - Returns: whether the line means something.
    private mutating func take(_ line: String) -> Bool {
        let words = line.trimmed
        guard !words.isEmpty, !words.hasPrefix("#") else { return true }
        guard let setting = Self.setting(line) else { return false }
        switch setting.name {
        case "theme":
            guard let theme = Theme(rawValue: setting.value) else { return false }
            self.theme = theme
        case "start":
            guard !setting.value.isEmpty else { return false }
            start = setting.value
        default: return false
        }
        return true
    }

    private static func setting(_ line: String) -> (name: String, value: String)? {
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return (String(parts[0]).trimmed, String(parts[1]).trimmed)
    }

    /// Without what the line break at the end leaves.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(String.init)
    }
}

extension SettingsText {
    /// What is said of the lines that mean nothing; nil where all do.
    public func complaint(about path: String) -> Phrase? {
        guard let first = faults.first else { return nil }
        return Phrase(
            nl: "Regel \(first) van \(path) zegt kader niets en telt niet mee.",
            en: "Line \(first) of \(path) means nothing to kader and does not count.")
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
