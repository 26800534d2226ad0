internal import KaderDomain

/// How what is done lies over roles, levels and transitions: of the open plan, or of all that are
/// listed.
extension RegionPlansPane {
    func balance() -> [Step<Self>] {
        if let plan = open?.detail.plan {
            return [.run(.readBalance([plan.id], of: Phrase(same: name(of: plan))))]
        }
        guard !shown.isEmpty else { return [.say(Notice(.nothingListed, .refusal))] }
        return [.run(.readBalance(shown.map(\.id), of: listed))]
    }

    /// `Groningen, 3 plannen`
    private var listed: Phrase {
        let region = scope.region.map { Phrase(same: name(of: $0)) } ?? .everywhere
        let count = shown.count
        return Phrase(
            nl: "\(region.nl), \(count == 1 ? "1 plan" : "\(count) plannen")",
            en: "\(region.en), \(count == 1 ? "1 plan" : "\(count) plans")")
    }
}

extension Phrase {
    fileprivate static let nothingListed = Phrase(
        nl: "Er staan hier geen plannen. {plans.add|n} maakt er een.",
        en: "There are no plans here. {plans.add|n} makes one.")
}
