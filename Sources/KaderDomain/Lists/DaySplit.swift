/// What stands side by side in the agenda of a day.
public enum DaySplit: String, CaseIterable, Hashable, Sendable, Codable {
    case consulenten, rooms
}
