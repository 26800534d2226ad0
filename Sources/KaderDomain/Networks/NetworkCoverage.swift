/// What networks cover and leave open on a day (S25, S12).
public struct NetworkCoverage: Hashable, Sendable {
    public let day: Day

    /// Networks that are not in the archive, by name.
    public let parts: [Part]

    public init(_ parts: [Part], on day: Day) {
        self.parts = parts
        self.day = day
    }

    /// A network, and what of it counts.
    public struct Part: Hashable, Identifiable, Sendable {
        public let network: Network
        public let hasContactPerson: Bool

        /// Its own groups, and those of others in which it takes part.
        public let groups: [WorkingGroup]

        public var id: Network.ID { network.id }

        public init(_ network: Network, hasContactPerson: Bool, groups: [WorkingGroup]) {
            self.network = network
            self.hasContactPerson = hasContactPerson
            self.groups = groups
        }

        /// How its groups on a theme stand: active where one is; nil where it has none.
        public func state(on theme: String) -> WorkingGroupState? {
            let wanted = Folding.words(theme)
            let states = groups.filter { Folding.words($0.theme) == wanted }.map(\.state)
            return states.contains(.active) ? .active : states.first
        }
    }

    /// Where a region or a municipality stands, in the order of the codes.
    ///
    /// - Parameters:
    ///   - theme: which groups are asked for; none where nil.
    ///   - current: the code that a municipality has on the day, where it went up in another.
    public func lines(
        of codes: [String], by level: CoverageLevel, theme: String? = nil,
        current: (String) -> String = { $0 }
    ) -> [CoverageLine] {
        var covering: [String: [Part]] = [:]
        for part in parts {
            for code in Set(places(of: part, by: level).map(current)) {
                covering[code, default: []].append(part)
            }
        }
        return codes.map { CoverageLine($0, covering[$0] ?? [], theme: theme) }
    }

    private func places(of part: Part, by level: CoverageLevel) -> [String] {
        switch level {
        case .region: part.network.regions(on: day)
        case .municipality: part.network.municipalities
        }
    }

    /// Every theme of which there is a group, those of most networks first.
    public var themes: [ThemeTally] {
        let names = Dictionary(
            parts.flatMap(\.groups).map { (Folding.words($0.theme), $0.theme) },
            uniquingKeysWith: { first, _ in first })
        return names.values.map { theme in
            let states = parts.compactMap { $0.state(on: theme) }
            return ThemeTally(
                theme: theme, active: states.count { $0 == .active },
                dormant: states.count { $0 == .dormant })
        }.sorted { ($1.active, $1.dormant, $0.theme) < ($0.active, $0.dormant, $1.theme) }
    }
}

/// What coverage is asked of.
public enum CoverageLevel: String, CaseIterable, Sendable {
    case region, municipality
}

/// How many networks have a working group on a theme: active, or dormant and none that is active.
public struct ThemeTally: Hashable, Sendable {
    public let theme: String
    public let active: Int
    public let dormant: Int

    public init(theme: String, active: Int, dormant: Int) {
        self.theme = theme
        self.active = active
        self.dormant = dormant
    }
}
