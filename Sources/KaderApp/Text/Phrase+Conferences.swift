internal import KaderDomain

extension Phrase {
    /// What did not happen with a conference, and what to do now.
    init(_ error: ConferenceError) {
        switch error {
        case .wrongYear(let year):
            self.init(
                nl:
                    "Niet bewaard: \(year) past niet bij de dag, of is voor 2015. Kies een ander jaar.",
                en: "Not saved: \(year) is not the year of the day, or before 2015. Choose another."
            )
        case .wrongCount:
            self.init(
                nl: "Niet bewaard: schrijf achter elke sector een aantal, zoals Zorg 12.",
                en: "Not saved: write a count after each sector, such as Zorg 12.")
        case .unknownSector(let name):
            self.init(
                nl: "Niet bewaard: \(name) is geen sector. Schrijf de naam, zoals Zorg 12.",
                en: "Not saved: \(name) is not a sector. Write its name, such as Zorg 12.")
        case .unknownCampaign(let name, let near):
            let names = near.joined(separator: ", ")
            let (nl, en) = near.isEmpty ? ("", "") : (" Lijkt op: \(names).", " Nearest: \(names).")
            self.init(
                nl:
                    "Niet bewaard: geen plan of keuze kent een campagne \(name).\(nl) Is hij nieuw: --new-campaign.",
                en:
                    "Not saved: no plan or choice has a campaign \(name).\(en) If it is new: --new-campaign."
            )
        case .answeredByPerson:
            self.init(
                nl: "Niet bewaard: hier antwoordt een sector, netwerk of campagne, geen persoon.",
                en: "Not saved: a sector, network or campaign answers here, not a person.")
        case .blank:
            self.init(
                nl: "Niet bewaard: er staat nog niets. Schrijf op wat er gezegd is.",
                en: "Not saved: there are no words yet. Write down what was said.")
        case .noPlanAfter(let year):
            self.init(
                nl:
                    "Niet in een plan gezet: na \(year) kwam er geen regioplan. Die zijn er vanaf 2023.",
                en: "Not put into a plan: no region plan came after \(year). They began in 2023.")
        case .turnedAlready:
            self.init(
                nl: "Dit staat al in het plan. Wijzig het daar.",
                en: "This is in the plan already. Change it there.")
        }
    }
}
