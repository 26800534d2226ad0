internal import KaderDomain

extension TodayPane {
    /// Of two versions one is chosen; what is only to be known goes once it was seen; what else
    /// contradicts is told with what to do, for it is settled where it stands.
    func settle(_ clash: Clash) -> [Step<Self>] {
        if clash.form.isToKnow { return [.pick(seen(clash))] }
        guard case .field(let field, let versions) = clash.form else {
            return [.say(Notice(ClashWords.sentence(clash), .refusal))]
        }
        let label = FieldWords.label(of: field)
        let title = Phrase(
            nl: "Welke versie van \(label.nl) klopt?", en: "Which version of \(label.en) is right?")
        return [.pick(Pick(title, options: versions.map { option($0, of: clash) }))]
    }

    private func seen(_ clash: Clash) -> Pick<Message> {
        Pick(
            ClashWords.sentence(clash),
            options: [
                .init(
                    Phrase(
                        nl: "Gezien: haal het uit de lijst", en: "Seen: take it off the list"),
                    .dismiss(clash.id))
            ])
    }

    private func option(
        _ version: Clash.Version, of clash: Clash
    ) -> Pick<Message>.Option {
        let at = Amsterdam.local(version.at)
        let who = "\(version.actor), \(at.day.short(in: .nl)) \(at.time)"
        guard let value = version.value, !value.isEmpty else {
            return .init(
                Phrase(nl: "niets", en: "nothing"), detail: who, .settle(clash.id, version.stamp))
        }
        return .init(value, detail: who, .settle(clash.id, version.stamp))
    }
}
