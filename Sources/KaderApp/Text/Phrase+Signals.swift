public import KaderDomain
public import KaderReference
internal import KaderStore

extension SignalState {
    /// With the reason where one was given.
    public var told: Phrase {
        guard let reason else { return label }
        return Phrase(nl: "\(label.nl): \(reason)", en: "\(label.en): \(reason)")
    }
}

extension Signal.Evidence {
    /// `signaal: 7 in 4 weken`.
    public var told: Phrase {
        let (one, other) = (weeks == 1 ? "week" : "weken", weeks == 1 ? "week" : "weeks")
        return Phrase(
            nl: "\(level.label.nl): \(members) in \(weeks) \(one)",
            en: "\(level.label.en): \(members) in \(weeks) \(other)")
    }
}

extension SignalEntry {
    /// To whom it was reported, in words; nil where it was not.
    public var reportedTo: Phrase? {
        switch signal.report?.route {
        case .official?: Phrase(same: official)
        case .policy?: SignalRoute.policyName
        case nil: nil
        }
    }
}

extension DueSignal {
    public func sentence(_ reference: Reference) -> Phrase {
        var (sectors, regions): ([String: Phrase], [String: String]) = ([:], [:])
        switch entry.signal.cell {
        case .problemSector(_, let code): sectors[code] = reference.sector(code)?.name
        case .problemRegion(_, let code): regions[code] = reference.region(code)?.name
        case .employerProblem, .employer, .problem: break
        }
        return entry.signal.sentence(
            SignalNames(
                employers: names.employers, problems: names.problems, sectors: sectors,
                regions: regions))
    }
}

extension Phrase {
    /// What did not happen with a signal, and what to do now.
    init(_ error: SignalError) {
        switch error {
        case .notNow(let state):
            self.init(
                nl: "Niet gedaan: dit signaal is al \(state.label.nl). Kijk wat er nu kan.",
                en: "Not done: this signal is already \(state.label.en). See what can be done now.")
        case .alreadyThere:
            self.init(
                nl: "Niet ingebracht: er staat hierover al een signaal open. Ga daarmee verder.",
                en: "Not raised: there is an open signal about this already. Go on with that.")
        case .notReported:
            self.init(
                nl: "Niet bewaard: dit signaal is nog niet gemeld. Meld het eerst.",
                en: "Not saved: this signal has not been reported yet. Report it first.")
        case .noReason:
            self.init(
                nl: "Niet afgesloten: zeg waarom, ook voor wie het inbracht.",
                en: "Not closed: say why, also for whoever raised it.")
        case .noAnswer:
            self.init(
                nl: "Niet bewaard: er staat nog geen antwoord.",
                en: "Not saved: there is no answer yet.")
        case .nothingSeen:
            self.init(
                nl: "Niet ingebracht: schrijf op wat je zag of hoorde.",
                en: "Not raised: write down what you saw or heard.")
        case .unknownProblem(let code):
            self.init(
                nl: "Niet ingebracht: probleem \"\(code)\" is er niet. Kies er een uit de lijst.",
                en: "Not raised: there is no problem \"\(code)\". Choose one from the list.")
        }
    }
}

extension Dependencies {
    /// What people call the parts of cells.
    public func signalNames() throws -> SignalNames {
        try store.signalNames(
            sectors: Dictionary(
                reference.sectors.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }),
            regions: Dictionary(
                reference.regions.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }))
    }
}
