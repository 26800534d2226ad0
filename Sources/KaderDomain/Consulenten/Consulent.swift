/// The role of a contact who is trained to advise members (S45).
public struct Consulent: Hashable, Identifiable, Sendable {
    public let id: Identifier<Consulent>
    public let contact: Contact.ID

    /// Keys of the vakbondshuizen where they can be asked, sorted, each once.
    public var houses: [String]

    /// In the order of ``Service``, each once.
    public var services: [Service]
    public var isOnline: Bool
    public var status: ConsulentStatus

    /// In which languages they advise, each once, by code.
    public var languages: [SpokenLanguage]

    /// When they can be asked in a usual week, by weekday and hour. Empty where they said nothing
    /// about it: always.
    public var pattern: [WeeklyHours]

    /// Days on which other hours hold than those of the pattern, by day and hour: on such a day
    /// only these.
    public var exceptions: [DatedHours]

    /// Appointments at most in a week of ISO 8601, more than zero; nil where there is no maximum.
    public var weeklyMaximum: Int?

    public init(
        id: Identifier<Consulent>, contact: Contact.ID, houses: [String] = [],
        services: [Service] = [], isOnline: Bool = false, status: ConsulentStatus = .bookable,
        languages: [SpokenLanguage] = [], pattern: [WeeklyHours] = [],
        exceptions: [DatedHours] = [], weeklyMaximum: Int? = nil
    ) {
        self.id = id
        self.contact = contact
        self.houses = Set(houses).sorted()
        self.services = Service.allCases.filter(services.contains)
        self.isOnline = isOnline
        self.status = status
        self.languages = Set(languages).sorted()
        self.pattern = Set(pattern).sorted()
        self.exceptions = Set(exceptions).sorted()
        self.weeklyMaximum = weeklyMaximum.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Whether they can be asked for this service, somewhere.
    public func canServe(_ service: Service) -> Bool {
        status == .bookable && services.contains(service)
    }

    /// Whether they can be asked for this service at this place.
    public func canServe(_ service: Service, at place: Place) -> Bool {
        guard canServe(service) else { return false }
        return place.house.map(houses.contains) ?? isOnline
    }
}

/// How far a consulent is on the way to the desk (S45).
public enum ConsulentStatus: String, CaseIterable, Sendable, Codable {
    case candidate
    case inTraining = "in-training"
    case bookable
    case stopped

    public var label: Phrase {
        switch self {
        case .candidate: Phrase(nl: "kandidaat", en: "candidate")
        case .inTraining: Phrase(nl: "in opleiding", en: "in training")
        case .bookable: Phrase(nl: "inzetbaar", en: "bookable")
        case .stopped: Phrase(nl: "gestopt", en: "stopped")
        }
    }
}
