public import KaderDomain

extension Phrase {
    /// What did not happen with a trajectory, and what to do now.
    init(_ error: TrajectoryError) {
        switch error {
        case .nobody:
            self.init(
                nl: "Niet bewaard: zeg voor wie het traject is, en wie adviseert.",
                en: "Not saved: say who the trajectory is for, and who advises.")
        case .advisesThemselves:
            self.init(
                nl: "Niet bewaard: niemand adviseert zichzelf. Kies een andere adviseur.",
                en: "Not saved: nobody advises themselves. Choose another adviser.")
        case .noReason:
            self.init(
                nl: "Niet bewaard: zeg waarom.", en: "Not saved: say why.")
        case .endsBeforeItBegins:
            self.init(
                nl: "Niet bewaard: het einde ligt voor het begin. Kijk de dagen na.",
                en: "Not saved: the end is before the beginning. Check the days.")
        case .notAMember:
            self.init(
                nl:
                    "Niet begonnen: een traject is voor leden. Kies uitzondering en zeg waarom, of vul de band met FNV in.",
                en:
                    "Not begun: a trajectory is for members. Choose exception and say why, or fill in the tie with FNV."
            )
        case .activeAlready(let maximum): self.init(activeAlready: maximum)
        case .conflict(let adviser):
            self.init(
                nl: "Niet bewaard: \(adviser) heeft hier een dubbele pet. Kies een ander.",
                en: "Not saved: \(adviser) has a conflict of interest here. Choose another.")
        case .closed:
            self.init(
                nl: "Niet gedaan: dit traject is al afgesloten.",
                en: "Not done: this trajectory is already closed.")
        case .notLater:
            self.init(
                nl: "Niet verlengd: kies een dag na de afgesproken laatste dag.",
                en: "Not extended: choose a day after the last agreed day.")
        case .nothingSaid:
            self.init(
                nl: "Niet bewaard: deze regel zegt nog niets. Vul hem in.",
                en: "Not saved: this line says nothing yet. Fill it in.")
        case .noDay:
            self.init(
                nl: "Niet bewaard: voor welke dag is deze stap? Vul een dag in.",
                en: "Not saved: by which day is this step? Fill in a day.")
        case .tooEarly:
            self.init(
                nl: "Niet afgesloten: die dag moet nog komen.",
                en: "Not closed: that day is still to come.")
        case .otherTrajectory:
            self.init(
                nl: "Niet bewaard: dit is geen doel van dit traject.",
                en: "Not saved: this is not a goal of this trajectory.")
        case .extensionStays:
            self.init(
                nl: "Niet veranderd: een verlenging blijft staan zoals ze is opgeschreven.",
                en: "Nothing changed: an extension stays as it was written.")
        }
    }

    private init(activeAlready maximum: Int) {
        let (nl, en) =
            maximum == 1
            ? ("al een lopend traject", "a trajectory already")
            : ("al \(maximum) lopende trajecten", "\(maximum) trajectories already")
        self.init(
            nl: "Niet bewaard: deze persoon heeft \(nl). Sluit dat eerst af.",
            en: "Not saved: this person has \(en). Close that first.")
    }

    /// That an adviser has more trajectories than they can have.
    public init(over caseload: Caseload) {
        self.init(
            nl:
                "Let op: \(caseload.name) heeft nu \(caseload.active) trajecten (hoogstens \(caseload.maximum)).",
            en:
                "Note: \(caseload.name) has \(caseload.active) trajectories now (\(caseload.maximum) at most)."
        )
    }
}

extension TrajectoryEntry {
    /// `met Anna · t/m 24 mei 2027 · 1 van 3 doelen`
    public var line: Phrase {
        let end = trajectory.closing?.day ?? trajectory.end
        let state = trajectory.closing?.result.label
        let (reached, all) = goals
        return Phrase(
            nl: [
                "met \(adviser)", state?.nl ?? "t/m \(end.short(in: .nl)) \(end.year)",
                all == 0 ? "" : "\(reached) van \(all) doelen",
            ].filter { !$0.isEmpty }.joined(separator: " · "),
            en: [
                "with \(adviser)", state?.en ?? "through \(end.short(in: .en)) \(end.year)",
                all == 0 ? "" : "\(reached) of \(all) goals",
            ].filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

extension DueTrajectory {
    /// What it asks: `stap: brief schrijven`, or that its end is near.
    public var line: Phrase {
        guard let step else {
            return Phrase(
                nl: "traject loopt af · met \(entry.adviser)",
                en: "trajectory ends · with \(entry.adviser)")
        }
        return Phrase(nl: "stap: \(step.text)", en: "step: \(step.text)")
    }
}
