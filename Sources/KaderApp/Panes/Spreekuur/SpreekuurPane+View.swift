public import KaderDomain
internal import KaderReference
public import TerminalUI

extension SpreekuurPane {
    public var title: Phrase {
        guard let entry = openedEntry else {
            let week = "\(week.isoWeek.week)"
            return Phrase(
                nl: "Spreekuren · \(placeName[.nl]) · week \(week)",
                en: "Spreekuren · \(placeName[.en]) · week \(week)")
        }
        let (spreekuur, label) = (entry.spreekuur, entry.spreekuur.service.label)
        return Phrase(
            nl: "\(label[.nl]) · \(spreekuur.day.short(in: .nl)) \(spreekuur.hours)",
            en: "\(label[.en]) · \(spreekuur.day.short(in: .en)) \(spreekuur.hours)")
    }

    public func view(in context: ViewContext) -> any View {
        if let entry = openedEntry {
            return SlotsView(
                entry: entry, lines: lines, selection: line, context)
        }
        guard isLoaded else { return TextView(Phrase.loading[context.language], .muted) }
        guard let selected, AgendaWithPreview.fits(context.size) else { return agenda(context) }
        return AgendaWithPreview(
            agenda: agenda(context),
            preview: SlotsView(entry: selected, lines: lines(of: selected), context))
    }

    var placeName: Phrase {
        guard let key = place.house else { return Phrase(nl: "online", en: "online") }
        guard let house = reference.house(key) else { return Phrase(nl: key, en: key) }
        guard let town = house.town else { return house.name }
        return Phrase(same: town)
    }

    private func agenda(_ context: ViewContext) -> WeekAgenda {
        let isToday = (week...week + 6).contains(context.now.day)
        let hasSelection = selected != nil
        return WeekAgenda(
            days: days.map { agendaDay($0, context.language) },
            blocks: shown.map { block($0, context) },
            nowMinute: isToday ? context.now.time.minutes : nil,
            slot: hasSelection ? nil : AgendaSlot(day: day - week, minute: 540),
            isActive: context.isActive, emptyDay: Phrase.nothing[context.language])
    }

    /// Monday through Friday; the weekend too where something is held in it, or the keyboard is.
    private var days: [Day] {
        let isUsed = day > week + 4 || entries.contains { $0.spreekuur.day > week + 4 }
        return (0..<(isUsed ? 7 : 5)).map { week + $0 }
    }

    private func agendaDay(_ day: Day, _ language: Language) -> AgendaDay {
        let holiday = reference.holidays.on(day).first
        return AgendaDay(
            day.short(in: language), isToday: day == today,
            note: holiday?.rule.name[language] ?? "")
    }

    private func block(_ entry: AgendaEntry, _ context: ViewContext) -> AgendaBlock {
        let (spreekuur, language) = (entry.spreekuur, context.language)
        return AgendaBlock(
            day: spreekuur.day - week, startMinute: spreekuur.hours.from.minutes,
            endMinute: spreekuur.hours.to.minutes,
            lines: [
                spreekuur.service.label[language], entry.room(in: context),
                entry.staff.map(Self.short).joined(separator: ", "),
            ].filter { !$0.isEmpty },
            mark: spreekuur.service.letter, role: .layer(spreekuur.service.layer),
            isSelected: entry.id == selection)
    }

    /// A first name is enough in a grid.
    static func short(_ name: String) -> String {
        name.split(separator: " ").first.map(String.init) ?? name
    }
}

extension AgendaEntry {
    /// How much room there is, in words; for one that is over, how many came to it. Blank for
    /// walk-in.
    fileprivate func room(in context: ViewContext) -> String {
        let language = context.language
        guard spreekuur.service.rule.byAppointment else { return "" }
        let end = LocalTime(day: spreekuur.day, time: spreekuur.hours.to)
        guard context.now < end else { return Phrase(visits: appointments.count)[language] }
        return freeSlots == 0
            ? Phrase.full[language]
            : Phrase(nl: "\(freeSlots) vrij", en: "\(freeSlots) free")[language]
    }
}

extension Service {
    fileprivate var layer: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}

extension Phrase {
    fileprivate init(visits count: Int) {
        self.init(
            nl: count == 1 ? "1 afspraak" : "\(count) afspraken",
            en: count == 1 ? "1 visit" : "\(count) visits")
    }

    fileprivate static let nothing = Phrase(nl: "geen spreekuur", en: "no spreekuur")
    fileprivate static let full = Phrase(nl: "vol", en: "full")
}
