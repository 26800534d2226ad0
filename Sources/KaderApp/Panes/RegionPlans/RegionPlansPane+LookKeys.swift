internal import KaderDomain
internal import TerminalUI

/// The keys of the timeline and the board: those of the tree that are about one action, and their
/// own.
extension RegionPlansPane {
    static func looks(unless refusal: Phrase?) -> [KeyTable<Message>.Binding] {
        [timeline(unless: refusal), board(unless: refusal)]
    }

    private static func timeline(unless refusal: Phrase?) -> KeyTable<Message>.Binding {
        .init(
            "H", does: .look(.timeline), Phrase(nl: "het jaar", en: "the year"), unless: refusal,
            hinted: false)
    }

    private static func board(unless refusal: Phrase?) -> KeyTable<Message>.Binding {
        .init(
            "b", does: .look(.board), Phrase(nl: "bord", en: "board"), unless: refusal,
            hinted: false)
    }

    func timelineKeys(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        opening(plan) + ofActions(plan) + [Self.board(unless: nil)] + Self.surveying + Self.moving
    }

    func boardKeys(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        opening(plan)
            + [
                card(plan, ">", by: 1, Phrase(nl: "verder", en: "on")),
                card(plan, "<", by: -1, Phrase(nl: "terugzetten", en: "back a column")),
                column(plan, .left, "h", by: -1, Phrase(nl: "kolom terug", en: "column left")),
                column(plan, .right, "l", by: 1, Phrase(nl: "kolom verder", en: "column right")),
            ] + ofActions(plan) + [Self.timeline(unless: nil)] + Self.surveying + Self.moving
    }

    private func opening(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        [
            .init(
                .enter, does: .enter, Phrase(nl: "openen", en: "open"),
                unless: plan.selection == nil ? .nothingChosen : nil)
        ]
    }

    /// Order, themes and places are seen in the tree only.
    private func ofActions(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        let inTree: [Message] = [.addTheme, .shift(by: -1), .shift(by: 1), .moveElsewhere]
        let here = changing(plan, leaving: leaving(plan)).filter { !inTree.contains($0.message) }
        return here + marking(plan)
    }

    private func card(
        _ plan: OpenPlan, _ key: Key, by step: Int, _ label: Phrase
    ) -> KeyTable<Message>.Binding {
        .init(key, does: .moveCard(by: step), label, unless: plan.refusalToMoveCard(by: step))
    }

    private func column(
        _ plan: OpenPlan, _ arrow: Key, _ letter: Key, by step: Int, _ label: Phrase
    ) -> KeyTable<Message>.Binding {
        .init(
            arrow, letter, does: .column(by: step), label,
            unless: plan.refusalToGo(columnsBy: step), hinted: false)
    }
}
