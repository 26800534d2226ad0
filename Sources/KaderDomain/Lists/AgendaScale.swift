/// How much time the agenda shows at once.
public enum AgendaScale: String, CaseIterable, Hashable, Sendable, Codable {
    case day, week, month
}
