/// One figure of a tally.
public enum FigureMeasure: String, CaseIterable, Sendable {
    case occupancy, noShow, lead, wait, appointments

    public var label: Phrase {
        switch self {
        case .occupancy: Phrase(nl: "bezetting", en: "occupancy")
        case .noShow: Phrase(nl: "niet gekomen", en: "no-show")
        case .lead: Phrase(nl: "dagen vooraf", en: "days ahead")
        case .wait: Phrase(nl: "minuten wachten", en: "minutes waited")
        case .appointments: Phrase(nl: "afspraken", en: "appointments")
        }
    }

    /// Whether it is told in hundredths.
    public var isShare: Bool { self == .occupancy || self == .noShow }

    /// Nil where nothing is known.
    public func value(in tally: FigureTally) -> Double? {
        switch self {
        case .occupancy: tally.occupancy
        case .noShow: tally.noShowShare
        case .lead: tally.meanLeadDays
        case .wait: tally.meanWaitMinutes
        case .appointments: Double(tally.appointments)
        }
    }

    /// As people read it: hundredths where it is a share, days and minutes with one
    /// decimal at most.
    public func shown(in tally: FigureTally) -> Double? {
        value(in: tally).map { (isShare ? $0 * 100 : ($0 * 10)).rounded() / (isShare ? 1 : 10) }
    }
}
