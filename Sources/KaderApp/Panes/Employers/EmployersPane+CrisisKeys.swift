internal import KaderDomain
internal import TerminalUI

extension EmployersPane {
    var crisisTable: KeyTable<Message> {
        KeyTable(stepKeys + crisisKeys + [historyKey] + Self.movement)
    }

    private var stepKeys: [KeyTable<Message>.Binding] {
        let isOpen = selectedStep?.step.state.isOpen ?? true
        return [
            .init(
                "d", does: .crisis(.finish),
                isOpen
                    ? Phrase(nl: "klaar", en: "done")
                    : Phrase(nl: "weer te doen", en: "to do again"), unless: noStep),
            .init(
                "x", does: .crisis(.drop), Phrase(nl: "niet nodig", en: "not needed"),
                unless: noStep),
            .init(
                .enter, "e", does: .crisis(.edit), Phrase(nl: "wijzigen", en: "edit"),
                unless: noStep),
            .init(
                "]", does: .crisis(.shift(1)), Phrase(nl: "week later", en: "week later"),
                unless: noStep),
            .init(
                "[", does: .crisis(.shift(-1)), Phrase(nl: "week eerder", en: "week earlier"),
                unless: noStep, hinted: false),
        ]
    }

    private var crisisKeys: [KeyTable<Message>.Binding] {
        let isOpen = crisis?.crisis.state.isOpen ?? true
        return [
            .init("n", does: .crisis(.add), Phrase(nl: "+stap", en: "+step"), unless: closed),
            .init(
                "c", does: .crisis(.close),
                isOpen
                    ? Phrase(nl: "afsluiten", en: "close")
                    : Phrase(nl: "heropenen", en: "reopen")),
            .init(
                .escape, .left, "h", does: .goBack, Phrase(nl: "terug", en: "back")),
            .init(
                "X", does: .crisis(.remove), Phrase(nl: "stap weghalen", en: "remove the step"),
                unless: notRemovable, hinted: false),
        ]
    }

    private var notRemovable: Phrase? {
        guard noStep == nil, case .done = selectedStep?.step.state else { return noStep }
        return Phrase(
            nl: "deze stap is gedaan: maak de stap eerst weer open",
            en: "this step is done: mark it as to do again first")
    }

    private var closed: Phrase? {
        crisis?.crisis.state.isOpen == false
            ? Phrase(nl: "deze crisis is afgesloten", en: "this crisis is closed") : nil
    }

    private var noStep: Phrase? {
        closed
            ?? (selectedStep == nil
                ? Phrase(nl: "er is geen stap gekozen", en: "no step is selected") : nil)
    }
}
