internal import KaderDomain

extension TodayPane {
    /// What can be done with a referral: at once where there is one thing, else a choice.
    func steps(of entry: ReferralEntry) -> [Step<Self>] {
        let steps = entry.referral.steps
        guard steps.count > 1 else { return steps.flatMap { take($0, entry) } }
        return [
            .pick(
                Pick(
                    entry.line,
                    options: steps.map { Pick<Message>.Option($0.label, .refer($0, entry)) }))
        ]
    }

    func take(_ step: ReferralStep, _ entry: ReferralEntry) -> [Step<Self>] {
        step == .hear
            ? [.run(.hear(entry.id))] : [.open(.referralStep(ReferralStepForm(step, of: entry)))]
    }
}
