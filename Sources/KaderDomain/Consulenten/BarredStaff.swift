/// Somebody of the staff who cannot be asked, and why.
public struct BarredStaff: Hashable, Sendable {
    public let contact: Contact.ID

    /// Blank until somebody looked it up.
    public let name: String

    /// Never empty. For who plans alone: ``StaffBar``.
    public let bars: [StaffBar]

    /// - Returns: nil where nothing bars them.
    init?(_ contact: Contact.ID, name: String = "", bars: [StaffBar]) {
        guard !bars.isEmpty else { return nil }
        self.contact = contact
        self.name = name
        self.bars = bars
    }

    public func named(_ name: String) -> BarredStaff {
        BarredStaff(contact, name: name, bars: bars) ?? self
    }
}
