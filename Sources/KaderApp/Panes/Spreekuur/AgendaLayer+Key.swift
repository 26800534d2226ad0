public import KaderDomain

extension AgendaLayer {
    /// What it is called in a view that is kept: see ``AgendaLook/hidden``.
    public var key: String {
        switch self {
        case .service(let service): "service:\(service.rawValue)"
        case .appointments: "appointments"
        case .free: "free"
        case .busy: "busy"
        case .person(let id): "person:\(id)"
        }
    }

    /// Nil for what this version does not know.
    public init?(key: String) {
        if let common = Self.common.first(where: { $0.key == key }) {
            self = common
        } else if key.hasPrefix("person:"), let id = Contact.ID(String(key.dropFirst(7))) {
            self = .person(id)
        } else {
            return nil
        }
    }
}

extension AgendaEntry {
    /// Whether no layer that is off hides it: neither its service, nor all of its staff.
    public func isShown(without hidden: Set<AgendaLayer>) -> Bool {
        guard !hidden.isEmpty else { return true }
        return !hidden.contains(.service(spreekuur.service))
            && spreekuur.staff.contains { !hidden.contains(.person($0)) }
    }
}
