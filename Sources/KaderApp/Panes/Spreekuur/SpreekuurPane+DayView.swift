internal import KaderDomain
internal import TerminalUI

/// How the agenda of a day looks.
extension SpreekuurPane {
    func dayAgenda(_ context: ViewContext) -> any View {
        let columns = columns
        guard !columns.isEmpty else { return nothing(context) }
        let hasSelection = selectedItem != nil
        let chosen = columns.firstIndex { $0.resource == column } ?? 0
        let agenda = DayAgenda(
            columns: columns.map { head(of: $0, context.language) },
            blocks: columns.enumerated().flatMap { blocks(of: $1, at: $0, context.language) },
            grounds: columns.enumerated().flatMap { grounds(of: $1, at: $0) },
            nowMinute: day == context.now.day ? context.now.time.minutes : nil,
            slot: hasSelection
                ? nil : AgendaSlot(day: chosen, minute: (itemTime ?? .nine).minutes),
            isActive: context.isActive)
        return DayWithDetail(agenda: agenda, detail: detail(context.language))
    }

    /// A day on which nothing is held, or of which every layer is off.
    func nothing(_ context: ViewContext) -> TextView {
        let holiday = holiday(on: day)?[context.language]
        return TextView([
            Span(Phrase.nothing[context.language]),
            Span(holiday ?? "", .warning),
            Span(
                hidden.isEmpty && role.lets(.spreekuren)
                    ? Phrase.planOne[context.language] : "",
                .muted),
        ])
    }

    func head(of column: DayColumn, _ language: Language) -> AgendaDay {
        let holiday = holiday(on: day)?[language]
        let letter = letter(of: column).map { "\($0) " } ?? ""
        return AgendaDay(
            letter + column.name, isToday: day == today, isPast: day < today, mark: " ",
            note: holiday ?? "")
    }

    private func letter(of column: DayColumn) -> String? {
        guard case .person(let id) = column.resource else { return nil }
        return people.first { $0.id == id }?.letter
    }

    private func grounds(of column: DayColumn, at index: Int) -> [AgendaBlock] {
        column.spreekuren.map { spreekuur in
            AgendaBlock(
                day: index, startMinute: spreekuur.hours.from.minutes,
                endMinute: spreekuur.hours.to.minutes, lines: [], role: .muted)
        }
    }

    func blocks(
        of column: DayColumn, at index: Int, _ language: Language
    ) -> [AgendaBlock] {
        let marks = allMarks
        return column.items.map { item in
            AgendaBlock(
                day: index, startMinute: item.hours.from.minutes,
                endMinute: item.hours.to.minutes, lines: item.lines(in: split, language),
                mark: item.layer.letter(in: language) ?? " ", role: item.role,
                isSelected: item.id != nil && item.id == self.item
                    && column.resource == self.column,
                isPast: LocalTime(day: day, time: item.hours.to) <= now,
                isMarked: item.isMarked(among: marks))
        }
    }

    /// What the columns have no room for: all that is known of the selected item.
    private func detail(_ language: Language) -> Line {
        guard let item = selectedItem else { return Line("") }
        return Line([
            Span("\(item.hours) ", .heading),
            Span(item.details(language).filter { !$0.isEmpty }.joined(separator: " · ")),
        ])
    }
}

/// A day, and below it a line about what is selected.
private struct DayWithDetail: View {
    let agenda: DayAgenda
    let detail: Line

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (foot, body) = frame.split(bottom: 1)
        detail.draw(on: &canvas, in: foot)
        agenda.draw(on: &canvas, in: body)
    }
}

extension DayItem {
    fileprivate func isMarked(among marks: Set<Appointment.ID>) -> Bool {
        if case .taken(let entry) = kind { marks.contains(entry.id) } else { false }
    }

    /// What is said in a column, the most telling first.
    fileprivate func lines(in split: DaySplit, _ language: Language) -> [String] {
        let service = entry.spreekuur.service
        let kind = "\(service.letter) \(service.label[language])"
        switch self.kind {
        case .taken(let appointment):
            let with = appointment.consulenten.map(SpreekuurPane.short).joined(separator: ", ")
            return [appointment.contact, kind, split == .rooms ? with : appointment.room ?? ""]
        case .free: return [AgendaLayer.free.label[language], kind]
        case .spare: return [Phrase.spare[language], kind]
        case .busy: return [AgendaLayer.busy.label[language]]
        case .walkIn: return [service.label[language]]
        }
    }

    fileprivate var role: Role {
        switch kind {
        case .free: .success
        case .spare: .muted
        case .busy: .warning
        case .taken, .walkIn: .layer(entry.spreekuur.service.layer)
        }
    }

    fileprivate func details(_ language: Language) -> [String] {
        let service = entry.spreekuur.service.label[language]
        switch kind {
        case .taken(let appointment):
            return [
                appointment.shownName[language], service,
                appointment.consulenten.joined(separator: ", "), appointment.room ?? "",
                appointment.appointment.note,
            ]
        case .free(let slot):
            let names = zip(entry.spreekuur.staff, entry.staff)
                .filter { slot.consulenten.contains($0.0) }.map(\.1)
            return [AgendaLayer.free.label[language], service, names.joined(separator: ", ")]
        default: return [service, entry.staff.joined(separator: ", ")]
        }
    }
}

extension TimeOfDay {
    /// Where the keyboard is in a column in which nothing can be selected.
    fileprivate static let nine = TimeOfDay(hour: 9, minute: 0) ?? .startOfDay
}

extension Phrase {
    fileprivate static let spare = Phrase(nl: "reserve", en: "spare")
    fileprivate static let planOne = Phrase(
        nl: "n maakt een nieuw spreekuur.", en: "n makes a new spreekuur.")
}
