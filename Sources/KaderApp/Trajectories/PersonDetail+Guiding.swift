internal import KaderDomain

extension PersonDetail {
    /// Beginning a trajectory, or what can be done with the one that goes on: its lines, longer, an end.
    var guiding: [FormChoice] {
        let going = trajectories.filter(\.trajectory.isActive)
        guard !going.isEmpty else {
            return [
                FormChoice(
                    Phrase(nl: "nieuw traject", en: "new trajectory"),
                    .trajectory(TrajectoryForm(of: id, name: contact.name.description)))
            ]
        }
        return going.flatMap { lines(of: $0) + ends(of: $0) }
    }

    private func lines(of entry: TrajectoryEntry) -> [FormChoice] {
        let kinds: [TrajectoryItem.Kind] = [.step, .goal, .training]
        let new = kinds.map { kind in
            FormChoice(
                Phrase(nl: "\(kind.label.nl) erbij", en: "add a \(kind.label.en)"),
                .trajectoryLine(TrajectoryLineForm(kind, in: entry)))
        }
        let known = entry.items.filter { $0.kind != .extension }.map { item in
            FormChoice(
                Phrase(
                    nl: "\(item.kind.label.nl): \(item.text) (\(item.progress.label.nl))",
                    en: "\(item.kind.label.en): \(item.text) (\(item.progress.label.en))"),
                .trajectoryLine(TrajectoryLineForm(editing: item, in: entry)))
        }
        return new + known
    }

    private func ends(of entry: TrajectoryEntry) -> [FormChoice] {
        [
            FormChoice(
                Phrase(nl: "verlengen", en: "extend"),
                .trajectoryExtension(TrajectoryExtensionForm(entry))),
            FormChoice(
                Phrase(nl: "afsluiten", en: "close"),
                .trajectoryClosing(TrajectoryClosingForm(entry))),
            FormChoice(
                Phrase(nl: "adviseur of reden wijzigen", en: "change adviser or reason"),
                .trajectory(TrajectoryForm(editing: entry))),
        ]
    }
}
