internal import KaderDomain
internal import KaderStore
public import TerminalUI

extension CampaignForm {
    public func fields(with dependencies: Dependencies) throws -> [FormField] {
        let language = dependencies.language
        let old = try year.map { try dependencies.store.campaign(Campaign.id(of: $0)).campaign }
        return [
            FormField(
                id: "from", label: Phrase(nl: "Eerste dag", en: "First day")[language],
                kind: .day, text: old?.first.typed ?? "", isRequired: true),
            FormField(
                id: "until", label: Phrase(nl: "Laatste dag", en: "Last day")[language],
                kind: .day, text: old?.last.typed ?? "", isRequired: true),
        ]
    }

    public func save(
        _ values: FormValues, from original: FormValues, overriding: Set<String>,
        with dependencies: Dependencies
    ) throws -> SavedForm {
        let (store, today) = (dependencies.store, dependencies.store.now.day)
        let campaign = try campaign(values, today)
        guard year != nil else {
            try store.add(campaign)
            return SavedForm(
                Phrase(
                    nl:
                        "Campagne \(campaign.year) begonnen. Zeg met {tax.add-house|h} welke huizen meedoen.",
                    en:
                        "Campaign \(campaign.year) made. Press {tax.add-house|h} to say which houses take part."
                ))
        }
        try store.edit(campaign, from: try self.campaign(original, today), overriding: overriding)
        return SavedForm(.saved)
    }

    /// A new one is called by the year of its first day.
    private func campaign(
        _ values: FormValues, _ today: Day
    ) throws(CampaignError) -> Campaign {
        let (first, last) = days(values, today)
        guard let first, let last else { throw .endsBeforeItBegins }
        return try Campaign(year: year ?? first.year, first: first, last: last)
    }
}
