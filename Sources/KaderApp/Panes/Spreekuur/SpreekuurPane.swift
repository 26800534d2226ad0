public import KaderDomain
public import KaderReference

/// The agenda of one place, by day, week or month; and one spreekuur of it, slot by slot (S46,
/// S47).
///
/// Always true: `week` is the Monday of `day`; `selection` is a spreekuur of `day`, or nil;
/// `opened` is a spreekuur of the week, or nil; in the agenda of a day `item` is in `column`.
public struct SpreekuurPane: Pane {
    public enum Message: Equatable, Sendable {
        case selectNext, selectPrevious, selectFirst, selectLast
        case showNextDay, showPreviousDay, showNextWeek, showPreviousWeek, showToday
        case open, close
        case plan, book, bookWithException, bookSlot(Slot), edit, move, cancel, replace, history
        case why, explained(ExplainedSlot), stay, help
        case choosePlace, show(Place)
        case showScale(AgendaScale), showWider, showNextMonth, showPreviousMonth
        case selectNextColumn, selectPreviousColumn, split(DaySplit)
        case keepDayList, kept(Phrase)
        case chooseLayers, toggle(AgendaLayer), showAllLayers
        case mark(Marking)
        case view(ViewMessage)
        case house(HouseMessage)
        case loaded([AgendaEntry], Place, week: Day, weeks: Int = 1)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(Place, week: Day, weeks: Int = 1)
        case explain(BookingRequest)
        case keepDayList(Place, Day)
        case house(HouseEffect)
        case view(ViewEffect)
    }

    public static let name = Phrase(nl: "Spreekuren", en: "Spreekuren")
    public static let shortName = Phrase(nl: "Spreekuur", en: "Spreekuur")

    /// A week has more to say than a list.
    public static let breadth = 4

    let reference: Reference
    public internal(set) var place: Place

    /// The Monday of the week shown.
    public internal(set) var week: Day {
        didSet { if week != oldValue { rangeStart = nil } }
    }

    /// The day on which the keyboard is.
    public internal(set) var day: Day
    var now: LocalTime
    public var today: Day { now.day }

    public internal(set) var scale = AgendaScale.week {
        didSet { rangeStart = nil }
    }

    /// From which scale a day was opened.
    var origin = AgendaScale.week
    public internal(set) var split = DaySplit.consulenten

    /// The layers that are off.
    public internal(set) var hidden: Set<AgendaLayer> = [] {
        didSet { reshape() }
    }

    /// By day and hour. Empty until loaded.
    public internal(set) var entries: [AgendaEntry] = [] {
        didSet { reshape() }
    }

    /// Those that layers and filter let through.
    var shown: [AgendaEntry] = []

    /// Why each place is closed on days that were read of it. What is known of its agenda is not read
    /// again, so this stays as long.
    var closedDays: [Place: [Day: Phrase]] = [:]
    public internal(set) var selection: Spreekuur.ID?

    /// When what the person went to began, to stay near it on other days.
    var rowTime: TimeOfDay?

    /// What a form has made or moved, until it has been read.
    var expected: MadeInAgenda?
    public internal(set) var opened: Spreekuur.ID? {
        didSet {
            reshape()
            rangeStart = nil
        }
    }

    /// The selected line of the opened spreekuur.
    public internal(set) var line: SlotLine.ID?

    /// Where the selected line began, to stay near when it goes.
    var lineTime: TimeOfDay?
    public internal(set) var filter = "" {
        didSet { reshape() }
    }

    /// Appointments, of whatever day, that are to be cancelled together.
    public internal(set) var marks = Marks<Appointment.ID>()

    /// Where a range of marks began; nil while none is being marked.
    var rangeStart: RangeStart?

    /// In the agenda of a day: the column and the item of it that are selected.
    var column: Resource? {
        didSet { if column != oldValue { rangeStart = nil } }
    }
    var item: DayItem.ID?

    /// The time at which the keyboard is in a day, to stay near when columns change.
    var itemTime: TimeOfDay?

    /// The weeks of which `entries` are, or which are being read.
    var asked: AgendaSpan
    var isLoaded = false
    var known = KnownAgenda()

    public var role = OwnRole.everything

    public init(reference: Reference, house: String?, now: LocalTime) {
        self.reference = reference
        place = house.map(Place.house) ?? .online
        self.now = now
        day = Self.workday(now.day)
        week = day.monday
        asked = AgendaSpan(day, .week)
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
        case .showToday: return showNow()
        case .showNextMonth: return show(day.adding(months: 1))
        case .showPreviousMonth: return show(day.adding(months: -1))
        case .showScale(let scale): return show(scale)
        case .showWider: return showWider()
        case .selectNextColumn: selectColumn(by: 1)
        case .selectPreviousColumn: selectColumn(by: -1)
        case .split(let split): (self.split, column) = (split, nil); keepItem()
        case .chooseLayers: return chooseLayers()
        case .toggle(let layer): return toggle(layer)
        case .showAllLayers: hidden = []; keepSelection()
        case .mark(let what): mark(what)
        case .open: return open()
        case .close: close()
        case .plan: return [.open(.spreekuur(SpreekuurForm(place: place, day: day)))]
        case .book: return book()
        case .bookWithException: return bookWithException()
        case .why: return why()
        case .stay: break
        case .help: return [.help]
        case .explained(let slot): return explain(slot)
        case .bookSlot(let slot): return [.open(.booking(BookingForm(slot)))]
        case .edit: return edit()
        case .move: return move()
        case .cancel:
            if rangeStart != nil { toggleRange() }
            return cancel()
        case .replace: return replace()
        case .history: return history()
        case .choosePlace: return [.pick(places)]
        case .show(let place): return show(place)
        case .house(let message): return update(message)
        case .view(let message): return update(message)
        case .loaded(let entries, let place, let week, let weeks):
            return accept(entries, place, AgendaSpan(first: week, weeks: weeks))
        case .keepDayList: return [.run(.keepDayList(place, day))]
        case .kept(let phrase): return [.say(Notice(phrase, .success))]
        case .failed(let phrase):
            known.forget()
            return [.say(Notice(phrase, .refusal))]
        }
        return []
    }

    public mutating func filter(by text: String) -> [Step<Self>] {
        filter = text
        keepSelection()
        return []
    }

    public mutating func giveUpFilter(since before: Self) -> [Step<Self>] {
        (selection, line, lineTime) = (before.selection, before.line, before.lineTime)
        (item, itemTime) = (before.item, before.itemTime)
        return filter(by: "")
    }

    public mutating func tick(_ now: LocalTime) -> [Step<Self>] {
        let isNewDay = now.day != today
        self.now = now
        if !filter.isEmpty { reshape() }
        if scale == .day { keepSelection() }
        return isNewDay ? [load] : []
    }

    public func reload(after kinds: Set<String>) -> [Step<Self>] {
        let shown: Set = [
            "spreekuur", "appointment", "contact", "consulent", "room", "absence", "training",
            "openingHours", "closure", "holidayChoice",
        ]
        return kinds.isDisjoint(with: shown) && expected == nil ? [] : [load]
    }

    /// One appointment elsewhere wakes nobody who does not look at it: a hundred sessions may be open. Where
    /// it is in a week that is kept, what is read again makes that the rest is forgotten.
    public func reread(after changed: Changed) -> [Step<Self>] {
        let others = changed.kinds.subtracting(["appointment"])
        guard reload(after: others).isEmpty, let visits = changed.visits else {
            return reload(after: changed.kinds)
        }
        return visits.contains { isShown($0) || known.shows($0) } ? [load] : []
    }

    /// Whether it is in a week that is shown, at this place or in the time of somebody who is here then.
    private func isShown(_ visit: VisitSpot) -> Bool {
        guard asked.first <= visit.day, visit.day <= asked.last else { return false }
        return visit.place == place
            || entries.contains { !visit.staff.isDisjoint(with: $0.spreekuur.staff) }
    }
}
