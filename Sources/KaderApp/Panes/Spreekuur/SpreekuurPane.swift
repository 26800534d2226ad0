public import KaderDomain
public import KaderReference

/// The agenda of one place, a week at a time; and one spreekuur of it, slot by slot (S46, S47).
///
/// Always true: `week` is the Monday of `day`; `selection` is a spreekuur of `day`, or nil;
/// `opened` is a spreekuur of the week, or nil.
public struct SpreekuurPane: Pane {
    public enum Message: Equatable, Sendable {
        case selectNext, selectPrevious, selectFirst, selectLast
        case showNextDay, showPreviousDay, showNextWeek, showPreviousWeek, showToday
        case open, close
        case plan, book, edit, move, cancel, history
        case choosePlace, show(Place)
        case loaded([AgendaEntry], Place, week: Day)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(Place, week: Day)
    }

    public static let name = Phrase(nl: "Spreekuren", en: "Spreekuren")

    /// A week has more to say than a list.
    public static let breadth = 4

    let reference: Reference
    public internal(set) var place: Place

    /// The Monday of the week shown.
    public internal(set) var week: Day

    /// The day on which the keyboard is.
    public internal(set) var day: Day
    public internal(set) var today: Day

    /// By day and hour. Empty until loaded.
    public internal(set) var entries: [AgendaEntry] = []
    public internal(set) var selection: Spreekuur.ID?
    public internal(set) var opened: Spreekuur.ID?

    /// The selected line of the opened spreekuur.
    public internal(set) var line: SlotLine.ID?

    /// Where the selected line began, to stay near when it goes.
    var lineTime: TimeOfDay?
    public internal(set) var filter = ""
    var isLoaded = false

    public init(reference: Reference, house: String?, now: LocalTime) {
        self.reference = reference
        place = house.map(Place.house) ?? .online
        today = now.day
        day = Self.workday(now.day)
        week = day.monday
    }

    /// The day itself, or in a weekend the Monday after it: that is what is being planned then.
    static func workday(_ day: Day) -> Day {
        day.weekday >= .saturday ? day.monday + 7 : day
    }

    public var start: [Step<Self>] { [load] }

    public mutating func update(_ message: Message) -> [Step<Self>] {
        switch message {
        case .selectNext: select(by: 1)
        case .selectPrevious: select(by: -1)
        case .selectFirst: select(by: -1000)
        case .selectLast: select(by: 1000)
        case .showNextDay: return show(day + 1)
        case .showPreviousDay: return show(day - 1)
        case .showNextWeek: return show(day + 7)
        case .showPreviousWeek: return show(day - 7)
        case .showToday: return show(today)
        case .open: return open()
        case .close: close()
        case .plan: return [.open(.spreekuur(SpreekuurForm(place: place, day: day)))]
        case .book: return book()
        case .edit: return edit()
        case .move: return move()
        case .cancel: return cancel()
        case .history: return history()
        case .choosePlace: return [.pick(places)]
        case .show(let place): return show(place)
        case .loaded(let entries, let place, let week): accept(entries, place, week)
        case .failed(let phrase): return [.say(Notice(phrase, .refusal))]
        }
        return []
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        filter = text
        keepSelection()
        return []
    }

    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        guard now.day != today else { return [] }
        today = now.day
        return [load]
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        let shown: Set = ["spreekuur", "appointment", "contact", "consulent", "room"]
        return kinds.isDisjoint(with: shown) ? [] : [load]
    }

    private var load: Step<Self> { .run(.load(place, week: week)) }

    private mutating func show(_ place: Place) -> [Step<Self>] {
        (self.place, entries, isLoaded) = (place, [], false)
        (selection, opened, line, lineTime) = (nil, nil, nil, nil)
        return [load]
    }

    private mutating func show(_ day: Day) -> [Step<Self>] {
        let isSameWeek = day.monday == week
        (self.day, week, selection) = (day, day.monday, nil)
        keepSelection()
        guard !isSameWeek else { return [] }
        (entries, isLoaded) = ([], false)
        return [load]
    }

    /// An answer for a week or place that is no longer shown is dropped.
    private mutating func accept(_ entries: [AgendaEntry], _ place: Place, _ week: Day) {
        guard place == self.place, week == self.week else { return }
        self.entries = entries
        isLoaded = true
        if opened != nil, openedEntry == nil { close() }
        keepSelection()
    }
}
