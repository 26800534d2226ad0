internal import KaderDomain
internal import TerminalUI

// MARK: - Sheets

extension App {
    func draw(_ sheet: Sheet, on canvas: inout Canvas, in frame: Frame) {
        view(of: sheet, in: frame).draw(on: &canvas, in: frame)
    }

    private func view(of sheet: Sheet, in frame: Frame) -> any View {
        switch sheet {
        case .form(let form): view(of: form)
        case .help(let help): view(of: help)
        case .question(let question, let selected, let top):
            Dialog(
                question.title[language],
                message: question.lines.map { Span(own.filled($0, language)) },
                choices: question.choices.map {
                    DialogChoice($0.key.told(language), $0.label[language])
                },
                selected: selected, top: top)
        case .pick(let pick): view(of: pick, in: frame)
        case .search(let search): view(of: search)
        case .palette(let palette): view(of: palette)
        case .macros(let macros): view(of: macros)
        case .theme(let theme): view(of: theme)
        case .person(let person): view(of: person)
        case .services(let services): view(of: services)
        case .figures(let figures): view(of: figures)
        case .map(let map): map.view(reference, on: now.day, language, isPlain: isPlain)
        case .waiting(let waiting): view(of: waiting)
        case .tax(let tax): view(of: tax)
        case .meetings(let meetings): view(of: meetings)
        case .year(let year): year.view(reference, on: now.day, language, isPlain: isPlain)
        case .consultation(let tables): tables.view(reference, own, language)
        case .bus(let bus): bus.view(own, language)
        case .history(let history): Boxed(history.title, view: history.view(columns: size.columns))
        }
    }

    private func view(of pick: PickState, in frame: Frame) -> any View {
        let crowded = crowded(pick.matches.compactMap(\.column), in: frame)
        return Picker(
            pick.pick.title[language], query: pick.isTyping ? pick.list.line : nil,
            rows: pick.matches.map { option in
                let hasRoom = option.column.map { !crowded.contains($0) } ?? true
                return PickerRow(
                    option.label[language],
                    detail: hasRoom ? option.detail : Phrase.noRoom[language])
            },
            selection: pick.matches.isEmpty ? nil : pick.selection,
            placeholder: Phrase.nothingFound[language])
    }

    /// Of these columns those for which the list has no room as it stands now.
    private func crowded(_ columns: [String], in frame: Frame) -> Set<String> {
        guard !columns.isEmpty else { return [] }
        let (view, size) = viewInFront(in: frame)
        return view.columnsShown(in: size).map { Set(columns).subtracting($0) } ?? []
    }

    private func view(of form: OpenForm) -> any View {
        let title = form.kind.definition.title[language]
        guard let state = form.state else {
            return Boxed(title, view: TextView(Phrase.loading[language], .muted))
        }
        let part = state.isExpanded ? state.focused.map { " · \($0.label)" } : nil
        return Boxed(
            title + (part ?? ""),
            view: FormView(
                state, title: "",
                nothing: .init(
                    found: Phrase.nothingFound[language], typed: Phrase.nothingTyped[language])))
    }

    private func view(of help: HelpState) -> any View {
        let rows = helpEntries(matching: help.query).map { spelled($0.row) }
        return HelpSheet(
            Phrase(nl: "Wat kan hier", en: "What can be done here")[language], rows: rows,
            selection: rows.isEmpty ? nil : help.selection, query: help.list.line,
            placeholder: Phrase.nothingFound[language])
    }
}

extension Phrase {
    fileprivate static let noRoom = Phrase(nl: "past nu niet", en: "no room now")
    static let nothingFound = Phrase(nl: "Niets gevonden.", en: "Nothing found.")
    static let nothingTyped = Phrase(nl: "Typ om te zoeken.", en: "Type to search.")
    static let loading = Phrase(nl: "Even lezen…", en: "Reading…")
}
