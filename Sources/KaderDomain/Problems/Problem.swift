/// What people come for, as a code of two levels: `loon` (pay), `loon.achterstand` (paid late).
///
/// A short list, because what is counted under many names is not counted at all. Always true of a
/// problem: its code is lower-case letters, digits and hyphens, in one or two parts with a dot
/// between, and both texts say something.
public struct Problem: Hashable, Identifiable, Sendable {
    public let code: String
    public let label: Phrase

    /// Other words by which people look for it, in either language.
    public let synonyms: [String]

    /// Whether it can be chosen. What was registered under it keeps it.
    public let isActive: Bool

    /// One per code, so that two replicas that change it change the same.
    public var id: Identifier<Problem> { .named(code) }

    /// The code of the group that it is in; nil for a group.
    public var group: String? {
        code.firstIndex(of: ".").map { String(code[..<$0]) }
    }

    /// - Returns: nil where the code has another form, or a text is blank.
    public init?(
        _ code: String, _ label: Phrase, synonyms: [String] = [], isActive: Bool = true
    ) {
        guard Self.isCode(code), !label.nl.trimmed.isEmpty, !label.en.trimmed.isEmpty else {
            return nil
        }
        self.code = code
        self.label = Phrase(nl: label.nl.trimmed, en: label.en.trimmed)
        self.synonyms = synonyms.map(\.trimmed).filter { !$0.isEmpty }
        self.isActive = isActive
    }

    private static func isCode(_ code: String) -> Bool {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.count <= 30
                    && part.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                    }
            }
    }
}
