internal import KaderDomain

/// The conditions for a leading part in a region (S56).
extension RegionPlansPane {
    /// Twelve lines with how they stand; Enter says how one does.
    func pick(_ list: ConditionList) -> [Step<Self>] {
        let options = RegionCondition.allCases.map { condition in
            let label = Phrase(condition, list.state(condition))
            let (nl, en) = (told(condition, list, .nl), told(condition, list, .en))
            return Pick<Message>.Option(
                Phrase(nl: label.nl + nl, en: label.en + en),
                .markCondition(condition, of: list.region))
        }
        let (name, count) = (
            name(of: list.region), "\(list.met)/\(RegionCondition.allCases.count)"
        )
        return [
            .pick(
                Pick(
                    Phrase(
                        nl: "Randvoorwaarden \(name) · \(count) in orde",
                        en: "Conditions of \(name) · \(count) met"), options: options))
        ]
    }

    /// ` (Jo Bakker, di 24 nov)`; blank where it is not marked.
    private func told(
        _ condition: RegionCondition, _ list: ConditionList, _ language: Language
    ) -> String {
        guard let mark = list.marks[condition] else { return "" }
        let owner = mark.owner?.name(among: list.ownerNames, reference, in: language) ?? ""
        let words = [owner, mark.day.short(in: language)].filter { !$0.isEmpty }
        return " (\(words.joined(separator: ", ")))"
    }
}

extension Phrase {
    /// `✓ voorwaarde 1: zichtbaar en aanwezig zijn`
    fileprivate init(_ condition: RegionCondition, _ state: ConditionMark.State) {
        let mark =
            switch state {
            case .open: "–"
            case .busy: "~"
            case .met: "✓"
            }
        self.init(
            nl: "\(mark) \(condition.place.nl): \(condition.label.nl)",
            en: "\(mark) \(condition.place.en): \(condition.label.en)")
    }
}
