/// What would go along on the laptop of the bus: told before it is made, for it can be lost.
public struct BusPreview: Hashable, Sendable {
    public let spreekuren: Int

    /// People of appointments of the day of the trip: with phone and address, and when they come.
    public let clients: Int

    /// Who advises then: by name alone.
    public let advisers: Int

    public init(spreekuren: Int, clients: Int, advisers: Int) {
        self.spreekuren = spreekuren
        self.clients = clients
        self.advisers = advisers
    }
}
