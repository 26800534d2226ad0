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
        case .room(let id): "room:\(id)"
        }
    }

    /// Nil for what this version does not know.
    public init?(key: String) {
        if let common = Self.common.first(where: { $0.key == key }) {
            self = common
        } else if key.hasPrefix("person:"), let id = Contact.ID(String(key.dropFirst(7))) {
            self = .person(id)
        } else if key.hasPrefix("room:"), let id = Room.ID(String(key.dropFirst(5))) {
            self = .room(id)
        } else {
            return nil
        }
    }
}

extension AgendaLayer {
    init(_ resource: Resource) {
        switch resource {
        case .person(let id): self = .person(id)
        case .room(let id): self = .room(id)
        }
    }
}

extension AgendaEntry {
    /// Whether no layer that is off hides it: neither its service, nor all of its staff, nor all of its
    /// rooms.
    public func isShown(without hidden: Set<AgendaLayer>) -> Bool {
        guard !hidden.isEmpty else { return true }
        return !hidden.contains(.service(spreekuur.service))
            && spreekuur.staff.contains { !hidden.contains(.person($0)) }
            && (spreekuur.rooms.isEmpty
                || spreekuur.rooms.contains { !hidden.contains(.room($0)) })
    }
}
