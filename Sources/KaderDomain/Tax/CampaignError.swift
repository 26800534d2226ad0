/// Why a campaign cannot be as asked. Cases carry facts, not sentences.
public enum CampaignError: Error, Hashable, Sendable {
    case yearOutside(ClosedRange<Int>)
    case endsBeforeItBegins

    /// It would last more than a year.
    case tooLong

    /// A campaign of that year is there already.
    case existsAlready(year: Int)
    case withoutHours
    case capacityOutside(ClosedRange<Int>)

    /// More people than it is for have been agreed on a day.
    case overFull(Day, agreed: Int, capacity: Int)
}
