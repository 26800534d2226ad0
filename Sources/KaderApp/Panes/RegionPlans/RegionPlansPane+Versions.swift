internal import KaderDomain
internal import TerminalUI

/// Comparing the open plan with an earlier state of it or another year, and taking over what is
/// unfinished.
extension RegionPlansPane {
    /// What it can be compared with; where there is nothing, that is said.
    func pick(_ states: [PlanStateName], of plan: RegionPlan.ID) -> [Step<Self>] {
        guard plan == open?.id else { return [] }
        guard !states.isEmpty else {
            return say(
                Phrase(
                    nl: "Er is nog niets om mee te vergelijken: geen versie en geen ander jaar.",
                    en: "There is nothing to compare with yet: no version and no other year."),
                .refusal)
        }
        let comparing = states.map { Pick<Message>.Option($0.label, .compare(with: $0)) }
        let reading = states.compactMap { state -> Pick<Message>.Option? in
            guard case .version(_, let number, _) = state else { return nil }
            return Pick<Message>.Option(
                Phrase(nl: "lees versie \(number)", en: "read version \(number)"),
                .readVersion(number))
        }
        return [
            .pick(
                Pick(
                    Phrase(nl: "Vergelijken met", en: "Compare with"), options: comparing + reading)
            )
        ]
    }

    func compare(with state: PlanStateName) -> [Step<Self>] {
        open.map { [.run(.compare($0.id, with: state))] } ?? []
    }

    /// What the next year would take over, to be agreed to.
    func ask(_ rollover: PlanRollover, from plan: RegionPlan.ID) -> [Step<Self>] {
        let year = rollover.plan.year
        guard !rollover.isEmpty else {
            return say(
                Phrase(
                    nl: "Er is niets over te nemen naar \(year): alles is klaar of staat er al.",
                    en:
                        "There is nothing to take over to \(year): everything is done, or there already."
                ),
                .refusal)
        }
        let preview = BulkPreview(
            changing: rollover.actions.map(\.title),
            staying: rollover.loose.map { .init(name: $0.title, why: .hangsLoose) })
        return [
            .ask(
                Question(
                    Phrase(
                        nl: "Overnemen naar \(name(of: rollover.plan))",
                        en: "Take over to \(name(of: rollover.plan))"),
                    lines: preview.lines + [.whatHappens],
                    choices: [
                        .init(
                            "Y", Phrase(nl: "overnemen", en: "take over"),
                            .rollOver(plan, into: year))
                    ]))
        ]
    }
}

extension Phrase {
    /// What came of taking over.
    init(_ rollover: PlanRollover) {
        let (count, year) = (rollover.actions.count, rollover.plan.year)
        self.init(
            nl:
                "\(count == 1 ? "1 actiepunt" : "\(count) actiepunten") overgenomen naar \(year). {everywhere.undo|u} maakt het ongedaan.",
            en:
                "\(count == 1 ? "1 action" : "\(count) actions") taken over to \(year). {everywhere.undo|u} to undo."
        )
    }

    fileprivate static let whatHappens = Phrase(
        nl: "Thema's en doelen gaan mee; hier worden ze doorgeschoven.",
        en: "Themes and goals come along; here these are marked carried over.")
}

extension BulkPreview.Why {
    fileprivate static let hangsLoose = Self.being(
        Phrase(nl: "hangt los", en: "is unattached"),
        several: Phrase(nl: "hangen los", en: "are unattached"))
}
