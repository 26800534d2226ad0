/// What differs between two texts, line by line, as people read a patch.
public enum LineDiff {
    /// Lines only in `old` begin with `-`, only in `new` with `+`; each with its line number.
    /// Equal texts give an empty text.
    public static func between(_ old: String, _ new: String) -> String {
        lines(new).difference(from: lines(old)).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "- \(offset + 1): \(line)")
            case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
            }
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map(\.2)
        .joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
