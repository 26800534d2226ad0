internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

// MARK: - The tables of a region

extension App {
    mutating func press(_ key: Key, in sheet: ConsultationSheet) -> [Work] {
        if sheet.isTyping {
            filter(key, in: sheet)
            return []
        }
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .part(let step): replace(.consultation(sheet.showing(sheet.part.next(step))))
        case .move(let step): replace(.consultation(sheet.selecting(sheet.selection + step)))
        case .add: return add(in: sheet)
        case .open:
            return sheet.row?.thing.map { open(.listed(ListedForm(editing: $0))) } ?? []
        case .mark: return Self.mark(in: sheet)
        case .remove: return sheet.row?.thing.map { [.withdraw($0)] } ?? []
        case .chooseRegion: chooseRegion(in: sheet)
        case .undo: return [.undo]
        case .close: sheets.removeLast()
        case .filter: type(in: sheet)
        case .clearFilter: replace(.consultation(sheet.filtered(by: TextBuffer())))
        case nil: break
        }
        return []
    }

    private mutating func type(in sheet: ConsultationSheet) {
        var sheet = sheet
        sheet.isTyping = true
        replace(.consultation(sheet))
    }

    private static func mark(in sheet: ConsultationSheet) -> [Work] {
        guard let old = sheet.row?.thing, let new = sheet.marked else { return [] }
        return [.change(new, from: old)]
    }

    /// The form of what the part holds; a choice where that is more than one kind.
    private mutating func add(in sheet: ConsultationSheet) -> [Work] {
        let (kinds, given) = (sheet.part.kinds, sheet.given)
        guard kinds.count > 1 else {
            return kinds.first.map { open(.listed(ListedForm(new: $0, given: given))) } ?? []
        }
        let options = kinds.map { kind in
            let owner = kind.fields.compactMap { given[$0.name] }.compactMap {
                sheet.all.title(of: $0)
            }
            return Pick<Addressed>.Option(
                kind.label, detail: owner.first ?? "",
                Addressed(.openForm(.listed(ListedForm(new: kind, given: given)))))
        }
        sheets.append(
            .pick(PickState(pick: Pick(Phrase(nl: "Nieuw", en: "New"), options: options))))
        return []
    }

    private mutating func chooseRegion(in sheet: ConsultationSheet) {
        let country = Pick<Addressed>.Option(
            .country, Addressed(.showConsultation(region: nil, sheet.part)))
        let regions = reference.regions.map { region in
            Pick<Addressed>.Option(
                region.name, detail: region.code,
                otherNames: reference.municipalities(inRegion: region.code).map(\.name),
                Addressed(.showConsultation(region: region.code, sheet.part)))
        }
        sheets.append(
            .pick(
                PickState(
                    pick: Pick(
                        Phrase(nl: "Welke regio", en: "Which region"), options: [country] + regions)
                )))
    }

    /// Shows the sheet, or what has become of the one that is shown.
    mutating func show(_ sheet: ConsultationSheet) {
        for index in sheets.indices {
            guard case .consultation(let old) = sheets[index] else { continue }
            sheets[index] = .consultation(old.renewed(by: sheet))
            return
        }
        sheets.append(.consultation(sheet.showing(sheet.part)))
    }

    /// The tables of the region on which the keyboard is, else of the file.
    func readConsultation(_ part: ConsultationPart) -> [Work] {
        let plans = panes[focus] as? PlacedPane<RegionPlansPane>
        return [.readConsultation(plans?.pane.scope.region ?? masthead.region, part)]
    }

    /// What reads the sheet again that is shown.
    func rereadConsultation(after kinds: Set<String>) -> [Work] {
        let shown = Set(
            ListedKind.allCases.map(\.rawValue) + ["contact", "planItem", "conference"])
        guard !kinds.isDisjoint(with: shown) else { return [] }
        return sheets.compactMap { sheet in
            guard case .consultation(let open) = sheet else { return nil }
            return .readConsultation(open.region, open.part)
        }
    }
}

extension Consultation {
    /// What a body, an organisation or an agreement is called.
    fileprivate func title(of id: String) -> String? {
        bodies.first { "\($0.id)" == id }?.name ?? organisations.first { "\($0.id)" == id }?.name
            ?? agreements.first { "\($0.id)" == id }?.title
    }
}
