public import KaderDomain
internal import KaderReference
public import TerminalUI

extension SpreekuurPane {
    public var title: Phrase {
        guard let entry = openedEntry else {
            return Phrase(nl: title(.nl), en: title(.en))
        }
        let (spreekuur, label) = (entry.spreekuur, entry.spreekuur.service.label)
        return Phrase(
            nl: "\(label[.nl]) · \(spreekuur.day.short(in: .nl)) \(spreekuur.hours)",
            en: "\(label[.en]) · \(spreekuur.day.short(in: .en)) \(spreekuur.hours)")
    }

    private func title(_ language: Language) -> String {
        let time =
            switch scale {
            case .day: day.short(in: language)
            case .week: "week \(week.isoWeek.week)"
            case .month: day.monthAndYear(in: language)
            }
        return "Spreekuren · \(placeName[language]) · \(time)\(hiddenLayers[language])"
    }

    public func view(in context: ViewContext) -> any View {
        if let entry = openedEntry {
            return SlotsView(
                entry: entry, lines: lines, selection: line, marks: allMarks,
                hiding: hidingVisits, context)
        }
        guard isLoaded else { return context.notRead }
        switch scale {
        case .day: return context.isPlain ? dayAsLines(context) : dayAgenda(context)
        case .month: return context.isPlain ? monthAsLines(context) : monthAgenda(context)
        case .week: return week(context)
        }
    }

    private func week(_ context: ViewContext) -> any View {
        guard let selected, !context.isPlain, AgendaWithPreview.fits(context.size) else {
            return agenda(context)
        }
        return AgendaWithPreview(
            agenda: agenda(context),
            preview: SlotsView(
                entry: selected, lines: lines(of: selected), hiding: hidingVisits, context))
    }

    /// What is said in place of appointments that may be there; nil where all of them are seen.
    var hidingVisits: Phrase? { role.hiding(.appointments, at: place) }

    var placeName: Phrase { place.name(in: reference.houses) }

    private func agenda(_ context: ViewContext) -> WeekAgenda {
        let isToday = (week...week + 6).contains(context.now.day)
        let days = days
        let (hasSelection, marks) = (selected != nil, allMarks)
        return WeekAgenda(
            days: days.map { agendaDay($0, context.language) },
            blocks: shownInWeek.map { block($0, marks, context) },
            nowMinute: isToday ? context.now.time.minutes : nil,
            slot: hasSelection ? nil : AgendaSlot(day: day - week, minute: 540),
            isActive: context.isActive, emptyDay: Phrase.nothing[context.language])
    }

    /// Monday through Friday; the weekend too where something is held in it, or the keyboard is.
    private var days: [Day] {
        let weekend = week + 5...week + 6
        let isUsed =
            weekend.contains(day) || entries.contains { weekend.contains($0.spreekuur.day) }
        return (0..<(isUsed ? 7 : 5)).map { week + $0 }
    }

    private func agendaDay(_ day: Day, _ language: Language) -> AgendaDay {
        AgendaDay(
            day.short(in: language), isToday: day == today, isPast: day < today,
            note: holiday(on: day)?[language] ?? "")
    }

    /// In the order of the blocks of the agenda.
    var shownInWeek: [AgendaEntry] {
        shown.filter { (week...week + 6).contains($0.spreekuur.day) }
    }

    /// Why the house is closed that day, or else which holiday it is.
    func holiday(on day: Day) -> Phrase? {
        closedDays[place]?[day] ?? reference.holidays.on(day).first?.rule.name
    }

    private func block(
        _ entry: AgendaEntry, _ marks: Set<Appointment.ID>, _ context: ViewContext
    ) -> AgendaBlock {
        let (spreekuur, language) = (entry.spreekuur, context.language)
        return AgendaBlock(
            day: spreekuur.day - week, startMinute: spreekuur.hours.from.minutes,
            endMinute: spreekuur.hours.to.minutes,
            lines: [
                spreekuur.service.label[language], room(in: entry)[language],
                entry.staff.map(Self.short).joined(separator: ", "),
            ].filter { !$0.isEmpty },
            mark: spreekuur.service.letter, role: .layer(spreekuur.service.layer),
            isSelected: entry.id == selection, isPast: isOver(entry),
            isMarked: entry.appointments.contains { marks.contains($0.id) })
    }

    func isOver(_ entry: AgendaEntry) -> Bool {
        LocalTime(day: entry.spreekuur.day, time: entry.spreekuur.hours.to) <= now
    }

    /// How much room there is, in words; for one that is over, how many came to it. Blank for
    /// walk-in, where the layer that would tell it is off, and where they do not see who came.
    func room(in entry: AgendaEntry) -> Phrase {
        guard entry.spreekuur.service.isByAppointment else { return Phrase(same: "") }
        if isOver(entry) {
            return hidden.contains(.appointments) || hidingVisits != nil
                ? Phrase(same: "") : Phrase(visits: entry.appointments.count)
        }
        guard !hidden.contains(.free) else { return Phrase(same: "") }
        let free = entry.free(from: now).count
        let room = free == 0 ? Phrase.full : Phrase(free: free)
        let kept = entry.forBus.count
        guard kept > 0 else { return room }
        return Phrase(nl: "\(room.nl), \(kept) bus", en: "\(room.en), \(kept) bus")
    }

    /// A first name is enough in a grid.
    static func short(_ name: String) -> String {
        name.split(separator: " ").first.map(String.init) ?? name
    }
}

extension Service {
    /// The number of its colour.
    var layer: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}

extension Phrase {
    init(free count: Int) {
        self.init(nl: "\(count) vrij", en: "\(count) free")
    }

    init(visits count: Int) {
        self.init(
            nl: count == 1 ? "1 afspraak" : "\(count) afspraken",
            en: "\(count) booked")
    }

    static let nothing = Phrase(nl: "geen spreekuur", en: "no spreekuur")
    static let full = Phrase(nl: "vol", en: "full")
}
