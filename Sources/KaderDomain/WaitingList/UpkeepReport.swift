/// What lapsed since somebody last looked, and to whom it passed.
public struct UpkeepReport: Hashable, Sendable {
    /// Offers that were not answered in time: of whom, in the order of their lapse.
    public var lapsed: [String] = []

    /// To whom the slots of these passed. They are to be called.
    public var offered: [WaitingLine] = []

    /// Of whom the last day passed.
    public var expired: [String] = []

    public init() {}

    public var isEmpty: Bool { lapsed.isEmpty && offered.isEmpty && expired.isEmpty }
}
