public import KaderDomain

/// What happens around a house: looking at it, opening and closing it, its series, copying a week.
public enum HouseMessage: Equatable, Sendable {
    /// Look at the house that is shown.
    case choose
    case read(HouseCard)

    /// Why the house of a place is closed on the days that were read; the others are not in it.
    case closed([Day: Phrase], Place, AgendaSpan)
    case form(FormKind)

    /// The holidays, with this one selected.
    case holidays(HouseCard, at: Int)

    /// Open or closed on a holiday, or as usual where nil; then the holidays again, at this one.
    case set(String, Bool?, in: String, at: Int)

    /// What to do with a closure.
    case ask(Closure)
    case remove(Closure.ID)

    /// What to do with a series.
    case askSeries(SeriesEntry)

    /// Copy the week before to the one that is shown: first what would come of it.
    case copyWeek
    case previewed(BulkPreview, Place, week: Day)
    case doCopy(Place, week: Day)

    /// Plan hours of every week from the week that is shown on.
    case roster

    /// Something was done; what is said of it.
    case done(Phrase)
}

/// What that asks of the store. Weeks are told by their Monday.
public enum HouseEffect: Equatable, Sendable {
    case read(Place)
    case set(String, Bool?, in: String, at: Int)
    case remove(Closure.ID)
    case previewCopy(Place, week: Day)
    case copy(Place, week: Day)

    /// Whether it changes things.
    var writes: Bool {
        switch self {
        case .read, .previewCopy: false
        case .set, .remove, .copy: true
        }
    }
}
