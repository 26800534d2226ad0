/// Why a moment lies in no campaign, with what is open instead.
public enum CampaignRefusal: Hashable, Sendable {
    /// None goes on that day. `next` is the first that ends later, or nil.
    case outside(next: Campaign?)

    /// One goes on, but not here; these places take part, by their keys.
    case elsewhere([Place])

    /// The place takes part at these other hours.
    case otherHours([WeeklyHours])
}
