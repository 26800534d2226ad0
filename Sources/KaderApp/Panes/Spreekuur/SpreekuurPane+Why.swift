internal import KaderDomain
internal import TerminalUI

/// Why an appointment can or cannot begin at a time, and what is nearest instead.
public struct ExplainedSlot: Hashable, Sendable {
    let request: BookingRequest

    /// Empty where it is free.
    let reasons: [SlotRefusal]
    let nearest: Slot?
}

extension SpreekuurPane {
    /// `?` on a slot, free or taken, says why before it says what can be done.
    public var explaining: [Step<Self>] {
        switch selectedItem?.kind {
        case .free, .taken: why()
        default: selectedLine == nil ? [] : why()
        }
    }

    /// Asks about the hour on which the keyboard is.
    func why() -> [Step<Self>] {
        guard let entry = openedEntry ?? selected,
            let time = selectedLine?.hours.from ?? selectedItem?.hours.from
        else { return [] }
        let spreekuur = entry.spreekuur
        return [
            .run(
                .explain(
                    BookingRequest(
                        service: spreekuur.service, place: spreekuur.place, day: spreekuur.day,
                        time: time)))
        ]
    }

    func explain(_ slot: ExplainedSlot) -> [Step<Self>] {
        let (day, time) = (slot.request.day, slot.request.time)
        let service = slot.request.service.label
        let title = Phrase(
            nl: "\(service.nl), \(day.medium(in: .nl)), \(time.spoken(in: .nl))",
            en: "\(service.en), \(day.medium(in: .en)), \(time.spoken(in: .en))")
        let reasons = slot.reasons.map { Phrase($0) }
        return [
            .ask(
                Question(
                    title, lines: reasons.isEmpty ? [.isFree] : reasons,
                    choices: choices(instead: slot)))
        ]
    }

    private func choices(instead slot: ExplainedSlot) -> [Question<Message>.Choice] {
        let nearest = slot.nearest.map { nearest in
            Question<Message>.Choice("b", Phrase(nearest: nearest), .bookSlot(nearest))
        }
        return [
            nearest, .init("?", Phrase(nl: "wat kan hier?", en: "what can be done here?"), .help),
            .init("t", Phrase(nl: "terug", en: "back"), .stay),
        ].compactMap(\.self)
    }
}

extension Phrase {
    fileprivate static let isFree = Phrase(nl: "deze plek is vrij", en: "this slot is free")

    fileprivate init(nearest slot: Slot) {
        let (day, time) = (slot.day, slot.hours.from)
        self.init(
            nl: "neem \(day.medium(in: .nl)), \(time.spoken(in: .nl))",
            en: "take \(day.medium(in: .en)), \(time.spoken(in: .en))")
    }
}
