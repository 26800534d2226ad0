internal import KaderDomain
internal import KaderReference
internal import KaderStore

extension Work {
    /// Which funds suit somebody, by where they live: a line each (S55). Where they work and their sector is
    /// asked by `kader fund suits`.
    static func readFunds(for contact: Contact) -> Work {
        Work("read funds that suit") { kader, send in
            do {
                let all = try kader.store.consultation([.fundRound])
                let fits = all.funds(
                    for: FundSeeker(home: kader.places(of: contact.town)),
                    among: kader.reference.funds, on: kader.store.now.day)
                send(.historyRead(title: kader.title(contact), fits.map { kader.line($0) }))
            } catch {
                send(.say(Notice(Phrase(error), .refusal)))
            }
        }
    }
}

extension Dependencies {
    fileprivate func title(_ contact: Contact) -> String {
        let town =
            contact.town.isEmpty
            ? Phrase(nl: "woonplaats onbekend", en: "town unknown")[language] : contact.town
        return Phrase(nl: "Fondsen", en: "Funds")[language] + " · \(contact.name), \(town)"
    }

    fileprivate func line(_ fit: FundFit) -> HistoryLine {
        let certainty = fit.fund.certainty.name[language]
        return HistoryLine(
            heading: fit.fund.name,
            changes: [
                "\(fit.told(reference)[language]) · \(fit.state[language]) · \(certainty)",
                fit.round?.conditions ?? "",
            ].filter { !$0.isEmpty })
    }
}
