/// A language in which kader speaks to people. Dutch is the first.
public enum Language: String, CaseIterable, Codable, Sendable {
    case nl, en
}
