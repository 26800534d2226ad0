public import KaderDomain
internal import TerminalUI

/// The union official who accompanies a network, and when (S2).
public struct AccompanimentForm: NetworkPersonForm {
    public static let personField = "official"

    /// What is edited; nil for a new one.
    let id: Accompaniment.ID?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(_ id: Accompaniment.ID? = nil, in network: Network) {
        self.id = id
        self.network = network.id
        networkName = network.name
    }

    public var title: Phrase {
        Phrase(nl: "Vakbondsbestuurder · \(networkName)", en: "Union official · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PeriodFields.faults(in: values, today: today)
        if values.choice("official") == nil { faults["official"] = .chooseOne }
        return faults
    }

    /// Two at a time are refused; the days decide that.
    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.accompaniedAlready = error { "from" } else { nil }
    }

    func fields(_ accompaniment: Accompaniment?, of contact: Contact?, _ language: Language)
        -> [FormField]
    {
        [PersonField.field("official", .who, chosen: contact, language)]
            + PeriodFields.fields(accompaniment?.period ?? .always, language)
    }

    /// - Returns: nil where something needed is not filled in.
    func accompaniment(_ id: Accompaniment.ID, in values: FormValues, today: Day)
        -> Accompaniment?
    {
        guard let official: Contact.ID = values.identifier("official"),
            let period = PeriodFields.period(in: values, today: today)
        else { return nil }
        return Accompaniment(id: id, network: network, official: official, period: period)
    }
}

extension Phrase {
    fileprivate static let who = Phrase(nl: "Wie", en: "Who")
}
