internal import KaderDomain

/// Why something cannot be done with the selected line now, or nil where it can; and what keys are
/// called there.
extension OpenPlan {
    var labelOfNew: Phrase {
        let level = selected.map { $0.item.level.below ?? .action } ?? .theme
        return switch level {
        case .theme: Phrase(nl: "nieuw thema", en: "new theme")
        case .goal: Phrase(nl: "nieuw doel", en: "new goal")
        case .action: Phrase(nl: "nieuw actiepunt", en: "new action")
        }
    }

    /// With marks it says how many change.
    var labelOfMark: Phrase {
        let isUndone = hasMarks ? stateOfMark == .toDo : selected?.item.state == .done
        let label =
            isUndone ? Phrase(nl: "weer te doen", en: "to do again") : ActionState.done.label
        guard hasMarks else { return label }
        return Phrase(nl: "\(countOfMark) \(label.nl)", en: "\(countOfMark) \(label.en)")
    }

    /// Beside an action that hangs loose there is no place.
    var refusalToAdd: Phrase? {
        guard let selected, selected.isOrphan, selected.item.level == .action else { return nil }
        return Phrase(
            nl: "dit actiepunt hangt los; m geeft het een plaats",
            en: "this action is unattached; m gives it a place")
    }

    var refusalToMark: Phrase? {
        guard selected?.item.level != .action else { return nil }
        return Phrase(
            nl: "alleen een actiepunt kan klaar zijn", en: "only an action can be done")
    }

    var refusalToTest: Phrase? {
        guard selected?.item.level != .action else { return nil }
        return Phrase(
            nl: "alleen een actiepunt kan over een vacature of project gaan",
            en: "only an action can be about a vacancy or a project")
    }

    var refusalToMove: Phrase? {
        switch selected?.item.level {
        case nil: .onHeading
        case .theme:
            Phrase(
                nl: "een thema hangt nergens onder; K en J zetten het hoger of lager",
                en: "a theme has nothing above it; K and J move it up or down")
        case .goal, .action: nil
        }
    }

    var refusalToRemove: Phrase? {
        guard let selected else { return .onHeading }
        let count = children(of: selected).count
        guard count > 0 else { return nil }
        return Phrase(
            nl: count == 1 ? "er hangt nog 1 regel onder" : "er hangen nog \(count) regels onder",
            en: count == 1 ? "there is 1 line under it" : "there are \(count) lines under it")
    }

    func refusalToShift(by step: Int) -> Phrase? {
        guard let selected else { return .onHeading }
        if isFiltering { return .whileFiltering }
        if selected.isOrphan {
            return Phrase(
                nl: "deze regel hangt los; m geeft hem een plaats",
                en: "this line is unattached; m gives it a place")
        }
        guard rank(shiftedBy: step) == nil else { return nil }
        return step < 0
            ? Phrase(nl: "dit staat al bovenaan", en: "this is already the first")
            : Phrase(nl: "dit staat al onderaan", en: "this is already the last")
    }

    var refusalToFold: Phrase? {
        selected == nil ? Phrase(nl: "je bent al bovenaan", en: "you are at the top") : nil
    }

    var refusalToUnfold: Phrase? {
        guard let selected else { return visible.isEmpty ? .nothingBelow : nil }
        let hasBelow = isClosed(selected) || visible.contains { $0.item.parent == selected.id }
        return hasBelow ? nil : .nothingBelow
    }
}

extension Phrase {
    fileprivate static let onHeading = Phrase(
        nl: "kies eerst een regel van het plan", en: "first choose a line of the plan")
    fileprivate static let whileFiltering = Phrase(
        nl: "wis eerst het filter met Esc", en: "first clear the filter with Esc")
    fileprivate static let nothingBelow = Phrase(
        nl: "hier hangt niets onder", en: "there is nothing under this")
}
