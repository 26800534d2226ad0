internal import KaderDomain

extension TodayPane {
    /// Of two versions one is chosen; what else contradicts is told with what to do, for it is settled
    /// where it stands.
    func settle(_ clash: Clash) -> [Step<Self>] {
        guard case .field(let field, let versions) = clash.form else {
            return [.say(Notice(ClashWords.sentence(clash), .refusal))]
        }
        let label = FieldWords.label(of: field)
        let title = Phrase(
            nl: "Welke versie van \(label.nl) klopt?", en: "Which version of \(label.en) is right?")
        return [.pick(Pick(title, options: versions.map { option($0, of: clash) }))]
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
