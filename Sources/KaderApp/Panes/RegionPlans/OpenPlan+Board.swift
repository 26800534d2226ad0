internal import KaderDomain

/// The board by state: columns of cards.
extension OpenPlan {
    /// What the filter leaves.
    var board: PlanBoard { PlanBoard(actions) }

    /// Lays the lines out anew. The selection stays where that is shown too.
    mutating func show(_ look: PlanLook) {
        self.look = look
        isLineOpen = false
        if look != .tree, selectedRow == 0 { select(row: 1) }
        reveal()
    }

    /// A step down in the column of the selected card, or up; it stays in that column.
    mutating func select(inColumn step: Int) {
        let board = board
        guard let place = board.place(of: selection) else { return select(row: 1) }
        let cards = board.columns[place.column]
        let row = min(
            max(0, step > 0 ? place.row + min(step, cards.count) : place.row + step),
            cards.count - 1)
        selection = cards[row].id
    }

    /// The first card of the selected one's column, or the last.
    mutating func selectEdge(isLast: Bool) {
        guard look == .board, !isLineOpen, let place = board.place(of: selection) else {
            return select(row: isLast ? Int.max : 0)
        }
        let cards = board.columns[place.column]
        selection = (isLast ? cards.last : cards.first)?.id
    }

    /// The nearest column with cards on that side, at about the same height.
    mutating func select(columnBy step: Int) {
        guard let column = column(by: step), let place = board.place(of: selection) else { return }
        let cards = board.columns[column]
        selection = cards[min(place.row, cards.count - 1)].id
    }

    private func column(by step: Int) -> Int? {
        let board = board
        guard let place = board.place(of: selection) else { return nil }
        let others =
            step > 0
            ? Array(board.columns.indices.dropFirst(place.column + 1))
            : board.columns.indices.prefix(place.column).reversed()
        return others.first { !board.columns[$0].isEmpty }
    }
}

// MARK: - Why not

extension OpenPlan {
    func refusalToGo(columnsBy step: Int) -> Phrase? {
        guard column(by: step) == nil else { return nil }
        return Phrase(nl: "daar staat geen kaart", en: "there is no card there")
    }

    /// Marked cards go where one says; one card goes a column on or back.
    func refusalToMoveCard(by step: Int) -> Phrase? {
        if hasMarks { return nil }
        guard let state = selected?.item.state else { return .nothingChosen }
        guard PlanBoard.state(state, by: step) == nil else { return nil }
        return step > 0
            ? Phrase(nl: "dit is al klaar", en: "this is already done")
            : Phrase(nl: "dit is al te doen", en: "this is already to do")
    }
}
