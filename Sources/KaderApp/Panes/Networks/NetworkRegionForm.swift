public import KaderDomain
internal import KaderReference
internal import TerminalUI

/// A region in which a network works, and from when until when (S25).
public struct NetworkRegionForm: FormDefinition {
    /// What is edited; nil for a region besides.
    let old: NetworkRegion?
    let network: Network.ID

    /// For the title.
    let networkName: String

    public init(_ old: NetworkRegion? = nil, in network: Network) {
        self.old = old
        self.network = network.id
        networkName = network.name
    }

    public var title: Phrase {
        Phrase(nl: "Regio met dagen · \(networkName)", en: "Region with days · \(networkName)")
    }

    public func faults(in values: FormValues, today: Day) -> [String: Phrase] {
        var faults = PeriodFields.faults(in: values, today: today)
        if values.choice("region") == nil { faults["region"] = .chooseOne }
        return faults
    }

    public func notes(on values: FormValues, today: Day) -> [String: Phrase] {
        PeriodFields.notes(on: values, today: today)
    }

    public func fieldsDepending(on id: String) -> [String] { id == "region" ? [id] : [] }

    /// Twice on one day is refused; the days decide that.
    public func field(refusedBy error: any Error) -> String? {
        if case NetworkError.regionTwice = error { "from" } else { nil }
    }

    func fields(_ reference: Reference, _ language: Language) -> [FormField] {
        let options = NetworkForm.regions(matching: "", in: reference)
        let chosen = old.map { [$0.region] } ?? []
        let retired = NetworkForm.retired(chosen, besides: options, reference.regionName)
        return [
            FormField(
                id: "region", label: Phrase.region[language],
                kind: .choice(
                    ChoiceState(
                        options: options + retired, chosen: chosen, filters: false)),
                isRequired: true)
        ] + PeriodFields.fields(old?.period ?? .always, language)
    }

    /// - Returns: nil where something needed is not filled in.
    func region(in values: FormValues, today: Day) -> NetworkRegion? {
        guard let code = values.choice("region"),
            let period = PeriodFields.period(in: values, today: today)
        else { return nil }
        return NetworkRegion(code, period)
    }
}

extension Phrase {
    fileprivate static let region = Phrase(nl: "Regio", en: "Region")
}
