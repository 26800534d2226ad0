/// The terms of every service: those that somebody set, and the standard ones for the rest.
public struct ServiceCatalogue: Hashable, Sendable {
    private let own: [Service: ServiceTerms]

    /// - Parameter own: the terms that somebody set, each service once.
    public init(_ own: [ServiceTerms] = []) {
        self.own = Dictionary(own.map { ($0.service, $0) }, uniquingKeysWith: { $1 })
    }

    public subscript(service: Service) -> ServiceTerms { own[service] ?? .standard(service) }

    /// The services that somebody of this standing may use, in the order of ``Service``.
    public func open(to standing: Standing) -> [Service] {
        Service.allCases.filter { self[$0].isOpen(to: standing) }
    }
}
