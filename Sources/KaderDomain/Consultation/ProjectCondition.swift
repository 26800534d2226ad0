/// A condition that the union makes to a project (S59), and whether it is met.
///
/// Written `+ duurzame banen`, `- scholing onder werktijd`, `? cao-loon`: met, not met, not known.
/// Always true: the text is one line and not blank.
public struct ProjectCondition: Hashable, Sendable, CustomStringConvertible {
    /// As ``QualityAnswer``.
    public let answer: QualityAnswer
    public let text: String

    /// Without a mark it is not known. Nil for a line that says nothing.
    public init?(_ line: String) {
        let marks: [Character: QualityAnswer] = ["+": .yes, "-": .no, "?": .unknown]
        let line = line.trimmed
        guard let first = line.first else { return nil }
        answer = marks[first] ?? .unknown
        text = (marks[first] == nil ? line : String(line.dropFirst())).trimmed
        guard !text.isEmpty, !text.contains(where: \.isNewline) else { return nil }
    }

    public var description: String {
        switch answer {
        case .yes: "+ \(text)"
        case .no: "- \(text)"
        case .unknown: "? \(text)"
        }
    }
}
