internal import KaderDomain

extension PeoplePane {
    var selectedRow: Int? { people?.firstIndex { $0.id == selection } }

    var selected: Contact? { people?.first { $0.id == selection } }

    mutating func select(by step: Int) -> [Step<Self>] {
        expected = nil
        selection = SpreekuurPane.moved(selection, by: step, in: people?.map(\.id) ?? [])
        return askMore() + cardOfSelection()
    }

    mutating func select(row: Int) -> [Step<Self>] {
        guard let people, people.indices.contains(row) else { return [] }
        selection = people[row].id
        return askMore() + cardOfSelection()
    }

    /// After the list changed: who was selected stays so, else who stands in the same place.
    mutating func keepSelection(near row: Int?) -> [Step<Self>] {
        guard let people, !people.contains(where: { $0.id == selection }) else {
            return cardOfSelection()
        }
        let near = min(filter.isEmpty ? row ?? 0 : 0, people.count - 1)
        selection = people.isEmpty ? nil : people[near].id
        if people.isEmpty { card = nil }
        return cardOfSelection()
    }

    /// Reads the card where another person's is shown.
    private mutating func cardOfSelection() -> [Step<Self>] {
        guard let selection, selection != card?.id else { return [] }
        return readCard(selection)
    }
}
