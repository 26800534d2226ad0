/// One row of a ``DetailSection``.
public enum DetailRow: Hashable, Sendable {
    /// A label and what it is, wrapped in its own column.
    case pair(label: String, value: String, role: Role = .plain)

    /// A paragraph.
    case text(String, role: Role = .plain)

    /// A paragraph, and below it, set in, what else there is to say of it.
    case entry(String, below: String, role: Role = .muted)
}
