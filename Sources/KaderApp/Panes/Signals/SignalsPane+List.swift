public import KaderDomain

/// Which lines are shown, and where the keyboard is among them.
extension SignalsPane {
    /// Makes anew what is shown, after what it is made of changed. The selection is left to the
    /// caller.
    mutating func reshape() {
        let wanted = Folding.fold(filter).split(separator: " ")
        let found = unbundled.filter { line in
            let words = wanted.isEmpty ? "" : SignalWords.folded(line, on: now.day)
            return wanted.allSatisfy { words.contains($0) }
        }
        shown = list == .open ? bundled(found) : found
    }

    /// What tells of one rise stands together.
    private func bundled(_ lines: [SignalLine]) -> [SignalLine] {
        let cells = lines.map { ($0.cell, $0.signal?.raised ?? $0.week) }
        return SignalBundles.places(of: cells).flatMap { places in
            places.enumerated().map { order, place in
                var line = lines[place]
                line.isFollowing = order > 0
                return line
            }
        }
    }

    private var unbundled: [SignalLine] {
        switch list {
        case .open: (lines?.signals ?? []).filter { $0.signal?.state.isOpen == true }
        case .all: lines?.signals ?? []
        case .chronic: lines?.chronic ?? []
        }
    }

    public var tally: Phrase? {
        guard opened == nil, lines != nil else { return nil }
        return .tally(
            shown: shown.count, of: unbundled.count, isFiltered: !filter.isEmpty, fault: nil,
            marked: 0)
    }

    var selected: SignalLine? { shown.first { $0.id == selection } }

    /// The line that keys are about: the opened one, else the selected one.
    var current: SignalLine? { opened ?? selected }

    mutating func move(by step: Int) {
        expected = nil
        if let opened {
            let last = SignalCard(opened, on: now.day, .nl).rowCount - 1
            row = min(max(0, row + step), max(0, last))
        } else {
            selection = SpreekuurPane.moved(selection, by: step, in: shown.map(\.id))
        }
    }

    /// After the list changed: what was selected stays so, or else the first.
    mutating func keepSelection() {
        if !shown.contains(where: { $0.id == selection }) { selection = shown.first?.id }
    }

    /// What was selected and is gone gives way to what stands in its place. What is opened shows how
    /// it is now; a signal that left the list leaves the screen too.
    mutating func accept(_ lines: SignalLines) {
        let place = shown.firstIndex { $0.id == selection } ?? 0
        self.lines = lines
        selectExpected()
        if !shown.contains(where: { $0.id == selection }), !shown.isEmpty {
            selection = shown[min(place, shown.count - 1)].id
        }
        keepSelection()
        guard let opened, opened.kind != .asked else { return }
        self.opened = shown.first { $0.id == opened.id }
    }

    private mutating func selectExpected() {
        guard let expected, let made = lines?.line(expected) else { return }
        (list, filter, opened, selection) = (.open, "", nil, made.id)
        self.expected = nil
    }
}
