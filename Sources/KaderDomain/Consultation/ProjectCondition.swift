/// A condition that the union makes to a project (S59), and whether it is met.
///
/// Written `+ duurzame banen`, `- scholing onder werktijd`, `? cao-loon`: met, not met, not known.
/// Always true: the text is one line and not blank.
public struct ProjectCondition: Hashable, Sendable, CustomStringConvertible {
    /// As ``QualityAnswer``.
    public let answer: QualityAnswer
    public let text: String

    /// Without a mark it is not known. Nil for a line that says nothing.
    ///
    /// The mark is one scalar; accents that would combine with it, or with the blank behind it, are left
    /// out.
    public init?(_ line: String) {
        let marks: [Unicode.Scalar: QualityAnswer] = ["+": .yes, "-": .no, "?": .unknown]
        let scalars = line.trimmed.unicodeScalars
        guard let first = scalars.first else { return nil }
        answer = marks[first] ?? .unknown
        let rest = marks[first] == nil ? scalars[...] : scalars.dropFirst()
        text = String(String.UnicodeScalarView(rest.drop(while: Self.isBlank)))
        guard !text.trimmed.isEmpty, !text.contains(where: \.isNewline) else { return nil }
    }

    public var description: String {
        switch answer {
        case .yes: "+ \(text)"
        case .no: "- \(text)"
        case .unknown: "? \(text)"
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isGraphemeExtend
            || scalar.properties.generalCategory == .format
    }
}
