internal import KaderDomain
internal import TerminalUI

/// The keys that mark appointments, and what `x` is called where some are marked.
extension SpreekuurPane {
    var markingKeys: [KeyTable<Message>.Binding] {
        [
            .init(
                .space, does: .mark(.toggle), Phrase(nl: "merken", en: "mark"),
                unless: refusalToMark, hinted: false),
            .init(
                "*", does: .mark(.all), Phrase(nl: "alles merken", en: "mark all"),
                hinted: false),
        ] + (rangeStart == nil ? [rangeKey] : [])
    }

    /// Before all others while a range is being marked: there the status line has room for it.
    var rangeFirst: [KeyTable<Message>.Binding] { rangeStart == nil ? [] : [rangeKey] }

    /// Not `v`, which marks a range in lists: here that moves an appointment.
    private var rangeKey: KeyTable<Message>.Binding {
        let isRange = rangeStart != nil
        return .init(
            "E", does: .mark(.range), .range(isEnding: isRange),
            unless: isRange ? nil : refusalToMark, hinted: isRange)
    }

    /// What is done with marks comes before the rest, where there are any: there the status line has
    /// room for it.
    func markedFirst(
        _ keys: [KeyTable<Message>.Binding]
    ) -> [KeyTable<Message>.Binding] {
        guard !marked.isEmpty else { return rangeFirst + keys }
        return rangeFirst + keys.filter { $0.message == .cancel }
            + keys.filter { $0.message != .cancel }
    }

    /// Whether Esc gives the marks up before it does anything else.
    var clearsMarks: Bool { rangeStart != nil || !marked.isEmpty }

    /// What `x` cancels: the marked appointments, else the one that is selected, else the spreekuur.
    var cancelLabel: Phrase {
        if !marked.isEmpty { return Phrase(nl: "gemerkte afzeggen", en: "cancel the marked") }
        if selectedAppointment != nil || (opened == nil && scale == .week) {
            return Phrase(nl: "afzeggen", en: "cancel")
        }
        return Phrase(nl: "spreekuur afzeggen", en: "cancel spreekuur")
    }
}
