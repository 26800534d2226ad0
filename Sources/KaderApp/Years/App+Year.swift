internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

// MARK: - The year of all plans

extension App {
    mutating func press(_ key: Key, in sheet: YearSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .move(let step): replace(.year(sheet.selecting(sheet.selection + step)))
        case .year(let step): return [.readYear(sheet.year + step, sheet.region)]
        case .chooseRegion: chooseRegion(in: sheet)
        case .open:
            return sheet.action.map { open(.planItem(PlanItemForm(editing: $0.item))) } ?? []
        case .close: sheets.removeLast()
        case nil: break
        }
        return []
    }

    /// Of this year, where the keyboard is in the plans of a region of that region.
    func readYear() -> [Work] {
        let plans = panes[focus] as? PlacedPane<RegionPlansPane>
        return [.readYear(now.day.year, plans?.pane.scope.region)]
    }

    /// Shows the sheet, or what has become of the one that is shown.
    mutating func show(_ sheet: YearSheet) {
        for index in sheets.indices {
            guard case .year(let old) = sheets[index] else { continue }
            sheets[index] = .year(old.renewed(by: sheet))
            return
        }
        sheets.append(.year(sheet))
    }

    /// What reads the sheet again that is shown.
    func rereadYear(after kinds: Set<String>) -> [Work] {
        guard !kinds.isDisjoint(with: ["planItem", "regionPlan"]) else { return [] }
        return sheets.compactMap { sheet in
            guard case .year(let open) = sheet else { return nil }
            return .readYear(open.year, open.region)
        }
    }

    private mutating func chooseRegion(in sheet: YearSheet) {
        let country = Pick<Addressed>.Option(
            .country, Addressed(.showYear(sheet.year, region: nil)))
        let regions = reference.regions.map { region in
            Pick<Addressed>.Option(
                region.name, detail: region.code,
                otherNames: reference.municipalities(inRegion: region.code).map(\.name),
                Addressed(.showYear(sheet.year, region: region.code)))
        }
        let title = Phrase(nl: "Welke regio", en: "Which region")
        sheets.append(.pick(PickState(pick: Pick(title, options: [country] + regions))))
    }
}

extension Work {
    static func readYear(_ year: Int, _ region: String?) -> Work {
        Work("read the year of all plans") { kader, send in
            do {
                let actions = try kader.store.actions(of: year, in: region)
                send(.yearRead(YearContent(YearSheet(year, region: region, actions))))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

/// What was read of the plans of a year.
public struct YearContent: Sendable {
    let sheet: YearSheet

    init(_ sheet: YearSheet) { self.sheet = sheet }
}
