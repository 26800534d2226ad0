internal import KaderDomain
internal import TerminalUI

extension SignalsPane {
    public var keys: KeyTable<Message> { opened == nil ? listTable : cardTable }

    var listTable: KeyTable<Message> {
        KeyTable(
            [
                .init(
                    .enter, .right, "l", does: .open, Phrase(nl: "waarom", en: "why"),
                    unless: current == nil ? .nothingSelected : nil)
            ] + steps
                + [
                    .init("n", does: .raise, Phrase(nl: "inbrengen", en: "raise")),
                    chronicKey, closedKey, backToOpen,
                ].compactMap(\.self) + others + Self.movement)
    }

    var cardTable: KeyTable<Message> {
        KeyTable(
            [.init(.escape, .left, "h", does: .goBack, Phrase(nl: "terug", en: "back"))] + steps
                + [.init("n", does: .raise, Phrase(nl: "inbrengen", en: "raise"))] + others
                + Self.movement)
    }

    /// What people do with a signal, in the order in which they do it.
    private var steps: [KeyTable<Message>.Binding] {
        [
            step("i", .examine, Phrase(nl: "onderzoeken", en: "examine")) { try $0.examined() },
            step("m", .report, Phrase(nl: "melden", en: "report")) {
                try $0.reported(to: .policy, on: .first)
            },
            step("b", .answer, Phrase(nl: "antwoord noteren", en: "note the answer")) {
                try $0.answered("-", on: .first)
            },
            step("p", .takeUp, Phrase(nl: "opgepakt", en: "taken up")) { try $0.takenUp() },
            step("x", .close, Phrase(nl: "signaal afsluiten", en: "close the signal")) {
                try $0.closed(because: "-")
            },
            step("X", .dismiss, Phrase(nl: "loos alarm", en: "false alarm")) {
                try $0.dismissed()
            },
        ]
    }

    private func step(
        _ key: Key, _ message: Message, _ label: Phrase, _ attempt: (Signal) throws -> Signal
    ) -> KeyTable<Message>.Binding {
        .init(key, does: message, label, unless: refusal(of: attempt))
    }

    /// Why this cannot follow on how the signal stands.
    private func refusal(of attempt: (Signal) throws -> Signal) -> Phrase? {
        guard current != nil else { return .nothingSelected }
        guard let signal else { return .noSignal }
        do {
            _ = try attempt(signal)
            return nil
        } catch {
            return Phrase(reason: error)
        }
    }

    private var chronicKey: KeyTable<Message>.Binding? {
        list == .chronic
            ? nil : .init("c", does: .show(.chronic), SignalList.chronic.label)
    }

    private var closedKey: KeyTable<Message>.Binding {
        list == .all
            ? .init("a", does: .show(.open), Phrase(nl: "alleen open", en: "open only"))
            : .init("a", does: .show(.all), Phrase(nl: "ook afgesloten", en: "closed too"))
    }

    private var backToOpen: KeyTable<Message>.Binding? {
        list == .open
            ? nil
            : .init(
                .escape, does: .goBack, Phrase(nl: "terug", en: "back"))
    }

    private var others: [KeyTable<Message>.Binding] {
        [
            .init("w", does: .askWhyNot, Phrase(nl: "waarom niet?", en: "why not?")),
            .init(
                "s", does: .scan, Phrase(nl: "signalen zoeken", en: "look for signals"),
                hinted: false),
            .init(
                "L", does: .history, Phrase(nl: "geschiedenis", en: "history"),
                unless: signal == nil ? .noSignal : nil, hinted: false),
        ]
    }

    private static let movement = ListMove.keys(Message.move)
}

extension Phrase {
    fileprivate static let noSignal = Phrase(
        nl: "dit is geen signaal; inbrengen kan wel", en: "this is not a signal; you can raise it")

    /// Beside a key: why the step cannot follow.
    fileprivate init(reason error: any Error) {
        switch error as? SignalError {
        case .notReported?:
            self.init(nl: "het is nog niet gemeld", en: "it has not been reported yet")
        case .notNow(let state)?:
            self.init(
                nl: "het signaal is al \(state.label.nl)",
                en: "the signal is already \(state.label.en)")
        default: self.init(error)
        }
    }
}
