internal import KaderDomain
internal import TerminalUI

extension RegionPlansPane {
    func treeKeys(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        let opening =
            plan.selection == nil
            ? Phrase(nl: "stand wijzigen", en: "set the status")
            : Phrase(nl: "openen", en: "open")
        return [.init(.enter, does: .enter, opening, hinted: !plan.hasMarks)]
            + changing(plan, leaving: leaving(plan)) + marking(plan) + wholePlan
            + [
                .init(
                    .left, "h", does: .fold, Phrase(nl: "dichtvouwen", en: "fold"),
                    unless: plan.refusalToFold, hinted: false),
                .init(
                    .right, "l", does: .unfold, Phrase(nl: "openvouwen", en: "unfold"),
                    unless: plan.refusalToUnfold, hinted: false),
            ] + Self.looks(unless: nil) + Self.surveying + Self.moving
    }

    /// What is about the plan as a whole.
    private var wholePlan: [KeyTable<Message>.Binding] {
        [
            .init(
                "B", does: .showEvidence,
                Phrase(nl: "beloften en resultaten", en: "promises and results"), hinted: false),
            .init(
                "C", does: .showConferences,
                Phrase(nl: "regioconferentie", en: "conference"), hinted: false),
            .init(
                "X", does: .showConditions,
                Phrase(nl: "randvoorwaarden", en: "conditions"), hinted: false),
            .init(
                "W", does: .showAnalysis, Phrase(nl: "analyse", en: "analysis"), hinted: false),
            .init(
                "=", does: .pickState, Phrase(nl: "vergelijken", en: "compare"), hinted: false),
            .init(
                "Y", does: .previewRollover,
                Phrase(nl: "overnemen naar volgend jaar", en: "take over to next year"),
                hinted: false),
        ]
    }

    /// Where one line is shown with all its fields: up and down go to the line before and after.
    func lineKeys(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        let back = KeyTable<Message>.Binding(
            .escape, does: .back, Phrase(nl: "terug", en: "back"))
        return [back] + changing(plan, leaving: [])
            + [
                .init(
                    .down, "j", does: .select(by: 1), Phrase(nl: "volgende regel", en: "next line"),
                    unless: plan.selectedRow < plan.visible.count ? nil : .noMoreLines),
                .init(
                    .up, "k", does: .select(by: -1), Phrase(nl: "vorige regel", en: "line before"),
                    unless: plan.selectedRow > 1 ? nil : .noMoreLines, hinted: false),
                .init(
                    .pageDown, .space, does: .scroll(by: 4),
                    Phrase(nl: "verder lezen", en: "read on"),
                    hinted: false),
                .init(
                    .pageUp, does: .scroll(by: -4), Phrase(nl: "terug lezen", en: "read back"),
                    hinted: false),
            ]
    }

    func changing(
        _ plan: OpenPlan, leaving: [KeyTable<Message>.Binding]
    ) -> [KeyTable<Message>.Binding] {
        [
            .init(
                "n", does: .addNew, plan.labelOfNew, unless: plan.refusalToAdd,
                hinted: !plan.hasMarks),
            .init(
                "d", does: .toggleDone, plan.labelOfMark,
                unless: plan.hasMarks ? plan.refusalToEditMarked : plan.refusalToMark),
        ] + leaving + [
            .init(
                "e", does: .edit,
                plan.hasMarks
                    ? Phrase(nl: "gemerkte wijzigen", en: "edit the marked")
                    : Phrase(nl: "wijzigen", en: "edit"),
                unless: plan.refusalToEditMarked,
                hinted: plan.hasMarks || plan.selection != nil),
            .init(
                "m", does: .moveElsewhere, Phrase(nl: "verplaatsen", en: "move"),
                unless: plan.hasMarks ? plan.refusalToMoveMarked : plan.refusalToMove),
            .init(
                "t", does: .addTheme, Phrase(nl: "nieuw thema", en: "new theme"),
                hinted: plan.selection != nil && !plan.hasMarks),
            .init(
                "K", does: .shift(by: -1), Phrase(nl: "regel omhoog", en: "line up"),
                unless: plan.refusalToShift(by: -1), hinted: false),
            .init(
                "J", does: .shift(by: 1), Phrase(nl: "regel omlaag", en: "line down"),
                unless: plan.refusalToShift(by: 1), hinted: false),
            .init(
                "x", does: .remove, Phrase(nl: "weghalen", en: "remove"),
                unless: plan.hasMarks ? plan.refusalToRemoveMarked : plan.refusalToRemove,
                hinted: false),
            .init(
                "Q", does: .testQuality, Phrase(nl: "kwaliteitstoets", en: "quality test"),
                unless: plan.refusalToTest, hinted: false),
            .init(
                "L", does: .showHistory, Phrase(nl: "geschiedenis", en: "history"), hinted: false),
        ]
    }

    func marking(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        KeyTable<Message>.Binding.marking(
            { .mark($0) }, unless: plan.selection == nil ? .nothingChosen : nil,
            all: .some(plan.refusalToMarkAll),
            Phrase(nl: "alle actiepunten merken", en: "mark all actions"),
            isRange: plan.marks.anchor != nil, canClear: false)
    }

    /// Esc gives up the range, then the filter, then the marks, and then leaves the plan.
    func leaving(_ plan: OpenPlan) -> [KeyTable<Message>.Binding] {
        if plan.marks.anchor != nil || plan.filter.isEmpty && plan.hasMarks {
            return .clearingMarks { .mark($0) }
        }
        return plan.filter.isEmpty
            ? [.init(.escape, does: .back, Phrase(nl: "terug", en: "back"))]
            : clearing(plan.filter)
    }
}

extension Phrase {
    fileprivate static let noMoreLines = Phrase(
        nl: "daar is geen regel meer", en: "there is no line there")
}
