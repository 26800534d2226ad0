internal import KaderDomain

extension TodayPane {
    /// Makes both lists anew, after what they are made of changed. The selection is left to the
    /// caller.
    mutating func reshape() {
        let wanted = Folding.fold(filter)
        let earlier = day == now.day ? desk?.earlier ?? [] : []
        visits = ((desk?.visits ?? []) + earlier).filter { visit in
            (!isMine || isOwn(visit)) && (wanted.isEmpty || words(of: visit).contains(wanted))
        }
        waiting =
            wanted.isEmpty
            ? capped.shown
            : toDo.filter {
                Folding.fold(ToDoCells(reference, .nl).words(of: $0)).contains(wanted)
            }
    }

    var selected: Visit? {
        list == .visits ? visits.first { $0.id == selection } : chosenVisit
    }

    var selectedToDo: ToDo? {
        list == .toDo ? waiting.first { $0.id == chosen } : nil
    }

    /// Where the keyboard is in what is shown.
    var selectedRow: Int? {
        list == .visits
            ? visits.firstIndex { $0.id == selection }
            : waiting.firstIndex { $0.id == chosen }
    }

    private var chosenVisit: Visit? {
        if case .outcome(let visit) = selectedToDo { visit } else { nil }
    }

    private func isOwn(_ visit: Visit) -> Bool {
        visit.consulenten.contains(where: actor.isProbably)
    }

    private func words(of visit: Visit) -> String {
        let (service, state) = (visit.service.label, visit.state.label)
        return Folding.fold(
            ([visit.name, service.nl, service.en, state.nl, state.en, visit.room ?? ""]
                + visit.consulenten).joined(separator: " "))
    }

    mutating func select(by step: Int) {
        expected = nil
        switch list {
        case .visits:
            selection = SpreekuurPane.moved(selection, by: step, in: visits.map(\.id))
        case .toDo: chosen = SpreekuurPane.moved(chosen, by: step, in: waiting.map(\.id))
        }
    }

    mutating func select(row: Int) {
        switch list {
        case .visits where visits.indices.contains(row): selection = visits[row].id
        case .toDo where waiting.indices.contains(row): chosen = waiting[row].id
        default: break
        }
    }

    /// After the list changed: what was selected stays so, or else the first that is not done.
    mutating func keepSelection() {
        if !visits.contains(where: { $0.id == selection }) {
            selection = (visits.first { !$0.state.isDecided } ?? visits.first)?.id
        }
        if !waiting.contains(where: { $0.id == chosen }) { chosen = waiting.first?.id }
    }

    /// An answer for a day or place that is no longer shown is dropped.
    mutating func accept(_ desk: DeskDay, _ toDo: [ToDo], _ place: Place?) {
        guard desk.day == day, place == self.place else { return }
        let row = list == .toDo ? selectedRow : nil
        (self.desk, self.toDo) = (desk, toDo)
        if let row, !waiting.contains(where: { $0.id == chosen }), !waiting.isEmpty {
            chosen = waiting[min(row, waiting.count - 1)].id
        }
        selectExpected()
        keepSelection()
    }

    private mutating func selectExpected() {
        guard let expected else { return }
        if let id = WalkIn.ID(expected), visits.contains(where: { $0.id == .walkIn(id) }) {
            selection = .walkIn(id)
        }
        if let id = CallbackNote.ID(expected), waiting.contains(where: { $0.id == .callback(id) }) {
            chosen = .callback(id)
        }
        self.expected = nil
    }
}
