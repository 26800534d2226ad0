/// How somebody on the waiting list stands.
public enum WaitingState: Hashable, Sendable {
    case waiting
    case offered(WaitingOffer)

    /// They said yes, and have this appointment.
    case accepted(Appointment.ID)

    /// They did not answer in time, or their last day passed.
    case lapsed
    case withdrawn

    public enum Name: String, CaseIterable, Sendable {
        case waiting, offered, accepted, lapsed, withdrawn

        public var label: Phrase {
            switch self {
            case .waiting: Phrase(nl: "wacht", en: "waiting")
            case .offered: Phrase(nl: "aangeboden", en: "offered")
            case .accepted: Phrase(nl: "aangenomen", en: "accepted")
            case .lapsed: Phrase(nl: "verlopen", en: "lapsed")
            case .withdrawn: Phrase(nl: "van de lijst", en: "withdrawn")
            }
        }
    }

    public var name: Name {
        switch self {
        case .waiting: .waiting
        case .offered: .offered
        case .accepted: .accepted
        case .lapsed: .lapsed
        case .withdrawn: .withdrawn
        }
    }

    public var offer: WaitingOffer? {
        if case .offered(let offer) = self { offer } else { nil }
    }

    /// What is kept for them, or what they said yes to.
    public var appointment: Appointment.ID? {
        switch self {
        case .offered(let offer): offer.appointment
        case .accepted(let id): id
        case .waiting, .lapsed, .withdrawn: nil
        }
    }

    /// Whether somebody still counts on being called.
    public var isOpen: Bool { self == .waiting || offer != nil }
}
