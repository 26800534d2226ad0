/// How a document is written, by the end of its file's name.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case md, html
}
