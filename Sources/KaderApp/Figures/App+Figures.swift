internal import KaderDomain
internal import KaderStore
internal import TerminalUI

// MARK: - Figures

extension App {
    mutating func press(_ key: Key, in sheet: FigureSheet) -> [Work] {
        var sheet = sheet
        let count = sheet.lines(reference).count
        switch FigureSheet.keys.with(own, of: FigureSheet.self).binding(for: key)?.message {
        case .select(let step):
            sheet.selection = min(max(0, sheet.selection + step), max(0, count - 1))
        case .measure(let step): sheet.measure = Self.next(step, from: sheet.measure)
        case .regroup:
            (sheet.grouping, sheet.selection) = (Self.next(1, from: sheet.grouping), 0)
        case .detail: sheet.isDetailed.toggle()
        case .period(let step): return [.readFigures(through: sheet.last.adding(step))]
        case .copy:
            copyTable(of: sheet)
            return []
        case .close:
            sheets.removeLast()
            return []
        case nil: return []
        }
        replace(.figures(sheet))
        return []
    }

    /// Shows the figures, in the sheet that is open or a new one.
    mutating func show(_ figures: Figures, through last: Quarter) {
        for index in sheets.indices {
            guard case .figures(var old) = sheets[index] else { continue }
            (old.figures, old.last, old.selection) = (figures, last, 0)
            sheets[index] = .figures(old)
            return
        }
        sheets.append(.figures(FigureSheet(figures: figures, last: last)))
    }

    /// Shows figures that others changed meanwhile; what is selected stays so.
    mutating func update(_ figures: Figures, through last: Quarter) {
        for index in sheets.indices {
            guard case .figures(var sheet) = sheets[index], sheet.last == last else { continue }
            let key = sheet.selectedLine(reference)?.key
            sheet.figures = figures
            let place = sheet.lines(reference).firstIndex { $0.key == key }
            sheet.selection = place ?? 0
            sheets[index] = .figures(sheet)
        }
    }

    /// The figures of an open sheet again, where something that they count was changed.
    func rereadFigures(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: ["spreekuur", "appointment", "walkIn"]) else { return [] }
        return sheets.compactMap { sheet in
            guard case .figures(let shown) = sheet else { return nil }
            return .readFigures(through: shown.last, again: true)
        }
    }

    func view(of sheet: FigureSheet) -> any View {
        sheet.view(reference, language, isPlain: isPlain)
    }

    /// As a table, which a spreadsheet takes from the clipboard.
    private mutating func copyTable(of sheet: FigureSheet) {
        let rows = FigureTable.rows(sheet.lines(reference), by: sheet.grouping)
        copied = CSV.write(rows)
        notice = Notice(
            Phrase(
                nl: "De tabel is gekopieerd: plak haar in een rekenblad.",
                en: "The table is copied: paste it into a spreadsheet."), .success)
    }

    private static func next<T: CaseIterable & Equatable>(_ step: Int, from value: T) -> T
    where T.AllCases == [T] {
        let all = T.allCases
        let place = all.firstIndex(of: value) ?? 0
        return all[(place + step + all.count) % all.count]
    }
}

extension Work {
    /// Those of a quarter and the three before it.
    ///
    /// - Parameter again: whether they are for a sheet that shows them already.
    static func readFigures(through last: Quarter, again: Bool = false) -> Work {
        Work("read figures", readsLong: true) { dependencies, send in
            do {
                let figures = try dependencies.store.figures(
                    from: last.adding(-3).firstDay, through: last.lastDay)
                send(
                    again
                        ? .figuresReread(figures, through: last)
                        : .figuresRead(figures, through: last))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}
