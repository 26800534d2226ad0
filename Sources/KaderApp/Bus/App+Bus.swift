internal import KaderDomain
internal import TerminalUI

// MARK: - The bus

extension App {
    mutating func press(_ key: Key, in shown: BusSheet) -> [Work] {
        var sheet = shown
        sheet.now = now
        let binding = keys(of: sheet).binding(for: key)
        sheet.held = binding.flatMap { $0.message.mayRepeat ? nil : $0.message }
        let isHeld = sheet.held != nil && sheet.held == shown.held
        replace(.bus(sheet))
        if isHeld { return [] }
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .count(let sort): return count(sort, in: sheet)
        case .takeBack: return takeBack(in: sheet)
        case .intake: return sheet.stop.map { open(.busIntake(BusIntakeForm(at: $0.id))) } ?? []
        case .trip: chooseTrip(in: sheet)
        case .newStop:
            let given = ["trip": sheet.content.plan?.id.description ?? ""]
            return open(.listed(ListedForm(new: .busStop, given: given)))
        case .editStop:
            return sheet.stop.map { open(.listed(ListedForm(editing: ListedThing($0)))) } ?? []
        case .home: return open(.busReturn(BusReturnForm()))
        case .prepare:
            if isForced { return refuse(.overSSH) }
            return sheet.content.plan.map { open(.busPrepare(BusPrepareForm($0.trip.id))) } ?? []
        case .lost:
            return sheet.content.plan.map {
                open(.busLost(BusLostForm($0.trip.id, named: $0.trip.title)))
            } ?? []
        case .stop(let step): replace(.bus(sheet.going(step)))
        case .undo: return [.undo]
        case .close: sheets.removeLast()
        case nil: break
        }
        return []
    }

    private func count(_ sort: BusTally.Sort, in sheet: BusSheet) -> [Work] {
        guard let stop = sheet.stop else { return [] }
        return [.count(sort, at: stop.id, in: now.time.hour, sheet.content.plan?.id)]
    }

    private mutating func takeBack(in sheet: BusSheet) -> [Work] {
        var sheet = sheet
        guard let last = sheet.counted.popLast() else { return [] }
        replace(.bus(sheet))
        return [.takeBack(last, sheet.content.plan?.id)]
    }

    private mutating func chooseTrip(in sheet: BusSheet) {
        let new = Pick<Addressed>.Option(
            Phrase(nl: "nieuwe rit", en: "new trip"), detail: "",
            Addressed(.openForm(.listed(ListedForm(new: .busTrip, given: ["day": "\(now.day)"])))))
        let trips = sheet.content.plans.map { plan in
            Pick<Addressed>.Option(
                Phrase(same: "\(plan.trip.day.short(in: language))  \(plan.trip.title)"),
                detail: plan.trip.state.label[language], Addressed(.showBus(plan.id)))
        }
        sheets.append(
            .pick(
                PickState(
                    pick: Pick(
                        Phrase(nl: "Welke rit", en: "Which trip"),
                        options: isReadOnly ? trips : [new] + trips))))
    }

    /// The bus drives on, whether or not somebody counts.
    mutating func tickBus() {
        guard case .bus(var sheet)? = sheets.last else { return }
        sheet.now = now
        replace(.bus(sheet))
    }

    /// No key is down any more.
    mutating func letGo() {
        guard case .bus(var sheet)? = sheets.last else { return }
        sheet.held = nil
        replace(.bus(sheet))
    }

    /// Shows the screen, or what has become of the one that is shown.
    mutating func show(_ read: BusContent) {
        for index in sheets.indices {
            guard case .bus(let old) = sheets[index] else { continue }
            var sheet = old.renewed(by: read.content)
            sheet.now = now
            if let counted = read.counted { sheet.counted.append(counted) }
            sheets[index] = .bus(sheet)
            return
        }
        sheets.append(.bus(BusSheet(read.content, at: now)))
    }

    /// What reads the screen again that is shown.
    func rereadBus(after kinds: Set<String>) -> [Work] {
        let shown = Set(ListedKind.ofBus.map(\.rawValue) + ["appointment"])
        guard !kinds.isDisjoint(with: shown) else { return [] }
        return sheets.compactMap { sheet in
            guard case .bus(let open) = sheet else { return nil }
            return .readBus(open.content.plan?.id)
        }
    }
}
