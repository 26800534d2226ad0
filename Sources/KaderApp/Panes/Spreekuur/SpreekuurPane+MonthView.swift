internal import KaderDomain
internal import TerminalUI

/// How the agenda of a month looks.
extension SpreekuurPane {
    func monthAgenda(_ context: ViewContext) -> MonthAgenda {
        let language = context.language
        let held = Dictionary(grouping: shown, by: \.spreekuur.day)
        let span = wanted
        return MonthAgenda(
            weekdays: Weekday.allCases.map { $0.shortName[language] },
            days: (0..<span.weeks * 7).map { number in
                monthDay(span.first + number, held[span.first + number] ?? [], language)
            },
            detail: detail(of: held[day] ?? [], on: day, language),
            legend: Line(Phrase.monthLegend[language], .muted), isActive: context.isActive)
    }

    private func monthDay(
        _ day: Day, _ entries: [AgendaEntry], _ language: Language
    ) -> MonthDay {
        let badges = badges(of: entries, on: day)
        return MonthDay(
            day.dayOfMonth, isToday: day == today, isSelected: day == self.day,
            isDimmed: day < today || day.month != self.day.month,
            note: holiday(on: day)?[language] ?? "",
            badges: badges.map { $0[language] },
            badgeRole: freeSlots(of: entries) > 0 ? .success : .muted,
            lines: entries.map { line(of: $0, language) },
            summary: Line(entries.map { Span("\($0.spreekuur.service.letter) ", $0.role) }))
    }

    private func line(of entry: AgendaEntry, _ language: Language) -> Line {
        let spreekuur = entry.spreekuur
        return Line([
            Span("\(spreekuur.service.letter) \(spreekuur.hours.from)", entry.role),
            Span(" \(room(in: entry)[language])", entry.role),
        ])
    }

    private func freeSlots(of entries: [AgendaEntry]) -> Int {
        hidden.contains(.free) ? 0 : entries.reduce(0) { $0 + $1.free(from: now).count }
    }

    private func visits(of entries: [AgendaEntry]) -> Int {
        hidden.contains(.appointments) || hidingVisits != nil
            ? 0 : entries.reduce(0) { $0 + $1.appointments.count }
    }

    /// How much room a day has, longest first; of a day that is over how many came.
    private func badges(of entries: [AgendaEntry], on day: Day) -> [Phrase] {
        guard !entries.isEmpty else { return [] }
        let visits = visits(of: entries)
        if day < today || hidden.contains(.free) {
            return visits == 0
                ? [] : [Phrase(visits: visits), Phrase(nl: "\(visits)a", en: "\(visits)b")]
        }
        guard entries.contains(where: \.spreekuur.service.isByAppointment) else {
            return [Service.inloop.label, Phrase(same: "\(Service.inloop.letter)")]
        }
        let free = freeSlots(of: entries)
        guard free > 0 else { return [.full, Phrase(same: "-")] }
        return [Phrase(free: free), Phrase(nl: "\(free)v", en: "\(free)f"), Phrase(same: "+")]
    }

    /// `di 24 nov · 3 spreekuren · 5 afspraken · 7 vrij`.
    func detail(of entries: [AgendaEntry], on day: Day, _ language: Language) -> Line {
        let holiday = holiday(on: day)?[language]
        var parts = [Phrase(spreekuren: entries.count)[language]]
        let visits = visits(of: entries)
        if visits > 0 { parts.append(Phrase(visits: visits)[language]) }
        let free = freeSlots(of: entries)
        if free > 0 { parts.append(Phrase(free: free)[language]) }
        return Line([
            Span("\(day.short(in: language)) ", .heading),
            Span(holiday.map { "\($0) " } ?? "", .warning),
            Span(parts.joined(separator: " · ")),
        ])
    }
}

extension AgendaEntry {
    fileprivate var role: Role { .layer(spreekuur.service.layer) }
}

extension Phrase {
    fileprivate static let monthLegend = Phrase(
        nl: "a afspraken · v vrij · ◇ dicht",
        en: "b booked · f free · ◇ closed")

    fileprivate init(spreekuren count: Int) {
        self.init(
            nl: count == 0 ? "geen spreekuur" : count == 1 ? "1 spreekuur" : "\(count) spreekuren",
            en: count == 0 ? "no spreekuur" : count == 1 ? "1 spreekuur" : "\(count) spreekuren")
    }
}
