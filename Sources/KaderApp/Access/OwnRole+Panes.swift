internal import KaderDomain
internal import KaderStore

/// What a role sees and may do in the words of the panes, which do not know the store.
extension OwnRole {
    enum Subject {
        case appointments, networks, people, plans, registrations, signals
    }

    enum Deed {
        case booking, callbacks, desk, employers, networks, people, plans, registrations, spreekuren
    }

    /// - Parameters:
    ///   - place: of appointments; everywhere where nil.
    ///   - region: of networks and plans; everywhere where nil.
    func seesAll(of subject: Subject, at place: Place? = nil, in region: String? = nil) -> Bool {
        sight(of: subject, at: place, in: region) == .all
    }

    func seesNone(of subject: Subject, at place: Place? = nil) -> Bool {
        sight(of: subject, at: place, in: nil) == .none
    }

    /// What is said where nothing is seen, for there may be something; nil where all is seen.
    func hiding(
        _ subject: Subject, at place: Place? = nil, in region: String? = nil
    ) -> Phrase? {
        hiding(sight(of: subject, at: place, in: region))
    }

    func lets(_ deed: Deed) -> Bool { gives(deed.action) }

    /// A text without the sentences that tell a key, where the role does not give what that does.
    func offering(_ phrase: Phrase, for deed: Deed) -> Phrase {
        offering(phrase, for: deed.action)
    }

    private func sight(of subject: Subject, at place: Place?, in region: String?) -> Sight {
        guard let region else { return reach.sight(of: subject.action, at: place) }
        return reach.sight(of: subject.action, in: region)
    }
}

extension OwnRole.Subject {
    fileprivate var action: StoreAction {
        switch self {
        case .appointments: .readDesk
        case .networks: .readNetworks
        case .people: .readContacts
        case .plans: .readPlans
        case .registrations: .readRegistrations
        case .signals: .readSignals
        }
    }
}

extension OwnRole.Deed {
    fileprivate var action: StoreAction {
        switch self {
        case .booking: .bookAppointments
        case .callbacks: .writeCallbacks
        case .desk: .runDesk
        case .employers: .writeEmployers
        case .networks: .writeNetworks
        case .people: .writeContacts
        case .plans: .writePlans
        case .registrations: .writeRegistrations
        case .spreekuren: .planSpreekuren
        }
    }
}
