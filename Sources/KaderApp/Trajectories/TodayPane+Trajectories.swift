internal import KaderDomain

extension TodayPane {
    /// What can be done with what a trajectory asks: the step itself, or its end.
    func steps(of due: DueTrajectory) -> [Step<Self>] {
        guard let step = due.step else { return [.pick(Pick(due.line, options: ends(due.entry)))] }
        return [.open(.trajectoryLine(TrajectoryLineForm(editing: step, in: due.entry)))]
    }

    private func ends(_ entry: TrajectoryEntry) -> [Pick<Message>.Option] {
        [
            Pick<Message>.Option(
                Phrase(nl: "afsluiten", en: "close"),
                .openForm(.trajectoryClosing(TrajectoryClosingForm(entry)))),
            Pick<Message>.Option(
                Phrase(nl: "verlengen", en: "extend"),
                .openForm(.trajectoryExtension(TrajectoryExtensionForm(entry)))),
        ]
    }
}
