internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

// MARK: - The map of the regions

extension App {
    mutating func press(_ key: Key, in sheet: MapSheet) -> [Work] {
        let binding = keys(of: sheet).binding(for: key)
        if let refusal = binding?.refusal { return refuse(refusal) }
        switch binding?.message {
        case .go(let right, let down): go(right: right, down: down, in: sheet)
        case .figure(let step): return [.readMap(figure(step, from: sheet.figure))]
        case .open: return open(in: sheet)
        case .networks: return leave(for: NetworksPane.place, sheet)
        case .plans: return leave(for: RegionPlansPane.place, sheet)
        case .tables: return [.readConsultation(sheet.region(reference), .seats)]
        case .undo: return [.undo]
        case .close: close(sheet)
        case nil: break
        }
        return []
    }

    /// The next figure that this person's role may read; the same where there is no other.
    private func figure(_ step: Int, from old: RegionFigure) -> RegionFigure {
        var figure = old.next(step)
        while figure != old, !ownRole.gives(figure.needed) { figure = figure.next(step) }
        return figure
    }

    /// To the tile that lies there, or on a card to the next level.
    private mutating func go(right: Int, down: Int, in sheet: MapSheet) {
        var sheet = sheet
        if let level = sheet.level {
            let all = RegionLevel.allCases
            let place = (all.firstIndex(of: level) ?? 0) + down
            sheet.level = all[min(max(0, place), all.count - 1)]
        } else {
            let map = sheet.map(reference, language)
            let found = map.neighbour(of: sheet.selection, right: right, down: down)
            sheet.selection = found ?? sheet.selection
        }
        replace(.map(sheet))
    }

    /// The card of the region; on it the form of the level.
    private mutating func open(in sheet: MapSheet) -> [Work] {
        guard let level = sheet.level else {
            var sheet = sheet
            sheet.level = RegionLevel.allCases[0]
            replace(.map(sheet))
            return []
        }
        guard let region = sheet.region(reference) else { return [] }
        return open(.level(LevelForm(region: region, level: level)))
    }

    private mutating func close(_ sheet: MapSheet) {
        guard sheet.level != nil else {
            sheets.removeLast()
            return
        }
        var sheet = sheet
        sheet.level = nil
        replace(.map(sheet))
    }

    /// Shows the region in the pane of this name.
    private mutating func leave(for place: String, _ sheet: MapSheet) -> [Work] {
        guard let region = sheet.region(reference),
            let index = panes.firstIndex(where: { $0.place == place })
        else { return [] }
        sheets.removeLast()
        focus = index
        let message: any Sendable =
            place == NetworksPane.place
            ? NetworksPane.Message.show(region: region)
            : RegionPlansPane.Message.show(PlanScope(region: region))
        return take(panes[index].receive(message))
    }

    /// Shows a figure, on the map that is open or a new one.
    mutating func show(_ read: MapSheet) {
        for index in sheets.indices {
            guard case .map(var old) = sheets[index] else { continue }
            (old.figure, old.values, old.scorecard) = (read.figure, read.values, read.scorecard)
            sheets[index] = .map(old)
            return
        }
        var read = read
        read.selection =
            reference.tiles.firstIndex { $0.regionCode == masthead.region } ?? 0
        sheets.append(.map(read))
    }

    /// The figure of an open map again, where something that it counts was changed.
    func rereadMap(after kinds: Set<String>) -> [Work] {
        let counted: Set = [
            "levelMark", "regionPlan", "planItem", "network", "signal", "spreekuur", "appointment",
            "body", "seat",
        ]
        guard !kinds.isDisjoint(with: counted) else { return [] }
        return sheets.compactMap { sheet in
            if case .map(let map) = sheet { .readMap(map.figure) } else { nil }
        }
    }
}

extension RegionFigure {
    fileprivate func next(_ step: Int) -> RegionFigure {
        let all = Self.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + step + all.count) % all.count]
    }
}

extension RegionFigure {
    /// Whether a value can be told of a region: of one that is not seen whole it would be too small. A plan
    /// is seen whole or not at all.
    fileprivate func isTold(_ value: Double, in region: String, for reach: RoleReach) -> Bool {
        if reach.sight(of: needed, in: region) == .all { return true }
        return needed == .readPlans && value != 0
    }
}

extension Work {
    static func readMap(_ figure: RegionFigure) -> Work {
        Work("read map") { dependencies, send in
            do {
                let (store, reference) = (dependencies.store, dependencies.reference)
                let values = try store.values(of: figure) { reference.house($0)?.regionCode }
                let reach = try store.reach()
                send(
                    .mapRead(
                        MapContent(
                            MapSheet(
                                figure: figure,
                                values: values.filter {
                                    figure.isTold($0.value, in: $0.key, for: reach)
                                },
                                scorecard: try store.scorecard()))))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

/// What was read for the map.
public struct MapContent: Sendable {
    let sheet: MapSheet

    init(_ sheet: MapSheet) { self.sheet = sheet }
}
