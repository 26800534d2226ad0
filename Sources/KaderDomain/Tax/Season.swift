/// Whether a service is given at a place on a day: belasting only in a campaign (S51), the others
/// all year.
public enum Season: Hashable, Sendable {
    case allYear
    case open(CampaignDay, pattern: [WeeklyHours])
    case closed(CampaignRefusal)

    /// Why `people` cannot come at these hours; empty where they can.
    public func refusals(during hours: Hours, for people: Int) -> [SlotRefusal] {
        switch self {
        case .allYear: return []
        case .closed(let refusal): return [.notInCampaign(refusal)]
        case .open(let day, let pattern):
            guard day.hours.contains(where: { $0.contains(hours) }) else {
                return [.notInCampaign(.otherHours(pattern))]
            }
            guard people > day.left else { return [] }
            return [.campaignFull(left: day.left, capacity: day.capacity)]
        }
    }

    /// Why there are none of it at all that day; nil where there may be.
    public var refusal: CampaignRefusal? {
        switch self {
        case .allYear: nil
        case .closed(let refusal): refusal
        case .open(let day, let pattern): day.hours.isEmpty ? .otherHours(pattern) : nil
        }
    }
}
