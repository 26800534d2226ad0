internal import KaderDomain
internal import TerminalUI

extension BusSheet {
    func view(_ own: KeyMap, _ language: Language) -> any View {
        let trip = content.plan?.trip
        let day = trip.map { " · \($0.day.short(in: language))" } ?? ""
        return Boxed(
            (trip?.title ?? Phrase(nl: "Vakbondsbus", en: "Union bus")[language]) + day,
            trailing: trip?.state.label[language] ?? "", footer: footer(language),
            view: BusScreen(sheet: self, own: own, language: language))
    }

    /// What is on the laptop that is not at home yet, in few words.
    private func footer(_ language: Language) -> String {
        let loose = content.visits.filter { $0.state == .provisional }.count
        return loose == 0
            ? Phrase(nl: "alleen aantallen, geen namen", en: "counts only, no names")[
                language]
            : Phrase(
                nl: "\(loose) afspraken zijn voorlopig", en: "\(loose) appointments provisional")[
                    language]
    }

    /// Where it is, and where it goes next.
    fileprivate func lines(_ own: KeyMap, _ language: Language) -> [Span] {
        guard let stop else {
            return [
                Span(
                    own.filled(
                        Phrase(
                            nl: content.plan == nil
                                ? "Er is nog geen rit. Met {bus.trips|t} maak je er een."
                                : "Deze rit heeft nog geen halte. Met {bus.add-stop|n} komt er een bij.",
                            en: content.plan == nil
                                ? "There is no trip yet. Press {bus.trips|t} to make one."
                                : "This trip has no stop yet. Press {bus.add-stop|n} to add one."),
                        language), .muted)
            ]
        }
        let next = stops.first { $0.hours.from >= stop.hours.to }
        var lines = [Span("\(stop.hours)  \(stop.spot)", .heading)]
        if !stop.action.isEmpty {
            lines.append(
                Span([stop.action, stop.link].filter { !$0.isEmpty }.joined(separator: "  ")))
        }
        if let next {
            lines.append(
                Span(
                    "\(Phrase(nl: "daarna", en: "then")[language]) \(next.hours.from)  \(next.spot)",
                    .muted))
        }
        return lines
    }

    /// Conversations that go on elsewhere.
    fileprivate func talks(_ language: Language) -> String {
        let (intakes, appointments) = (figures?.intakes ?? 0, figures?.appointments ?? 0)
        return Phrase(
            nl:
                "intakes \(intakes) · afspraken \(appointments) · samen \(figures?.people ?? 0) mensen",
            en: "intakes \(intakes) · appointments \(appointments) · \(figures?.people ?? 0) people"
        )[
            language]
    }
}

/// The stop above, a tile for each key, and what came of it below.
private struct BusScreen: View {
    let sheet: BusSheet
    let own: KeyMap
    let language: Language

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let inside = frame.inset(columns: 1, rows: 0)
        let lines = sheet.lines(own, language)
        let (top, rest) = inside.split(top: lines.count + 1)
        TextView(lines).draw(on: &canvas, in: top)
        guard sheet.stop != nil else { return }
        let (bottom, middle) = rest.split(bottom: 1)
        for (sort, part) in zip(
            BusTally.Sort.allCases, Tiles.columns([1, 1, 1, 1], in: middle))
        {
            tile(sort, on: &canvas, in: part)
        }
        TextView(sheet.talks(language), .muted).draw(on: &canvas, in: bottom)
    }

    /// The key, what it counts, and how many: in digits of five rows where there is room.
    private func tile(_ sort: BusTally.Sort, on canvas: inout Canvas, in frame: Frame) {
        let isLast = sheet.counted.last?.sort == sort
        let role: Role = isLast ? .success : .plain
        let count = sheet.figures?.count(of: sort) ?? 0
        let label = "\(sort.key)  \(sort.label[language])"
        let mark = isLast ? " ✓" : ""
        let (head, rest) = frame.split(top: 2)
        TextView([Span(label + mark, isLast ? .success : .key)]).draw(on: &canvas, in: head)
        guard rest.rows >= BigDigits.rows else {
            return TextView("\(count)", role).draw(on: &canvas, in: rest)
        }
        BigDigits(number: count, role: role).draw(on: &canvas, in: rest)
    }
}
