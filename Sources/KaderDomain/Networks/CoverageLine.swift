/// What a region or a municipality has of networks, and what it lacks (S25).
public struct CoverageLine: Hashable, Identifiable, Sendable {
    /// Of the region or the municipality.
    public let code: String

    /// The networks that work there, by name.
    public let networks: [Network]

    /// What it lacks, the most first; empty where nothing.
    public let gaps: [CoverageGap]

    public var id: String { code }

    /// 0 where there is no network, then the fewer gaps the higher: 3 where nothing lacks.
    public var rank: Int { gaps.contains(.network) ? 0 : 3 - gaps.count }

    init(_ code: String, _ parts: [NetworkCoverage.Part], theme: String?) {
        self.code = code
        networks = parts.map(\.network)
        guard !parts.isEmpty else {
            gaps = [.network]
            return
        }
        let states = theme.map { theme in parts.compactMap { $0.state(on: theme) } }
        gaps =
            (parts.contains(where: \.hasContactPerson) ? [] : [.contactPerson])
            + (states.flatMap(Self.gap).map { [$0] } ?? [])
    }

    private static func gap(_ states: [WorkingGroupState]) -> CoverageGap? {
        if states.isEmpty { return .group }
        return states.contains(.active) ? nil : .activeGroup
    }
}

/// What there is not where it is asked for.
public enum CoverageGap: String, CaseIterable, Sendable {
    case network
    case contactPerson = "contact-person"
    case group

    /// There is one, and it is dormant.
    case activeGroup = "active-group"

    public var label: Phrase {
        switch self {
        case .network: Phrase(nl: "geen netwerk", en: "no network")
        case .contactPerson: Phrase(nl: "geen contactpersoon", en: "no contact person")
        case .group: Phrase(nl: "geen werkgroep", en: "no working group")
        case .activeGroup: Phrase(nl: "werkgroep slaapt", en: "working group dormant")
        }
    }
}
