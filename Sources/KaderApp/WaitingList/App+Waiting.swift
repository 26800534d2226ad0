internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - The waiting list and reminders

extension App {
    mutating func press(_ key: Key, in sheet: WaitingSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .close: sheets.removeLast()
        case .nextTab: show(sheet.tab == .waiting ? .reminders : .waiting, of: sheet)
        case .move(let step): replace(.waiting(sheet.selecting(sheet.selection + step)))
        case .day(let step): return [.readWaiting(on: sheet.content.day + step)]
        case .add: return open(.waiting(WaitingForm(place: desk)))
        case .edit: return sheet.line.map { open(.waiting(WaitingForm(editing: $0))) } ?? []
        case .remind: return sheet.reminder.map { [.remind($0)] } ?? []
        case .offer: return sheet.line.map { [.offer($0)] } ?? []
        case .accept: return sheet.line.map { [.accept($0)] } ?? []
        case .decline: return sheet.line.map { [.decline($0)] } ?? []
        case .withdraw: return sheet.line.map { [.leaveWaitingList($0)] } ?? []
        case nil: break
        }
        return []
    }

    private mutating func show(_ tab: WaitingSheet.Tab, of sheet: WaitingSheet) {
        var sheet = sheet
        (sheet.tab, sheet.selection) = (tab, 0)
        replace(.waiting(sheet))
    }

    /// Shows the lists, or what has become of those that are shown.
    mutating func show(_ content: WaitingSheet.Content) {
        for index in sheets.indices {
            guard case .waiting(var old) = sheets[index] else { continue }
            old.content = content
            sheets[index] = .waiting(old.selecting(old.selection))
            return
        }
        sheets.append(.waiting(WaitingSheet(content: content)))
    }

    /// What reads the lists again that are shown.
    func rereadWaiting(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: ["waitingEntry", "appointment", "contact"]) else {
            return []
        }
        return sheets.compactMap { sheet in
            guard case .waiting(let shown) = sheet else { return nil }
            return .readWaiting(on: shown.content.day)
        }
    }

    func view(of sheet: WaitingSheet) -> any View {
        let upkeep = sheet.content.upkeep.map { Amsterdam.local($0) }
        let words = Phrase(nl: "bijgewerkt", en: "brought up to date")[language]
        let day = sheet.content.day.medium(in: language)
        let titles = WaitingSheet.Tab.allCases.map { $0.label[language] }
        return Boxed(
            Phrase(nl: "Wie bel je", en: "Whom to call")[language],
            trailing: sheet.tab == .reminders ? day : "",
            footer: upkeep.map { "\(words) \($0.day.short(in: language)) \($0.time)" } ?? "",
            view: TabbedTable(
                tabs: Tabs(titles, selected: sheet.tab.rawValue),
                table: sheet.table(reference, language, in: size.columns - 2)
                    .telling(
                        own, language, for: ownRole, of: ownRole.reach.sight(of: .readDesk),
                        adding: .bookAppointments)))
    }
}

/// The names of the lists over one of them.
struct TabbedTable: View {
    let tabs: Tabs
    let table: Table

    func draw(on canvas: inout Canvas, in frame: Frame) {
        let (top, rest) = frame.split(top: frame.rows > 8 ? 2 : 1)
        tabs.draw(on: &canvas, in: top)
        table.draw(on: &canvas, in: rest)
    }
}
