/// An action of one of the plans of a year, as it runs in time.
public struct YearAction: Hashable, Identifiable, Sendable {
    /// The code of the region of its plan.
    public let region: String
    public let span: ActionSpan

    /// What its owner is called; nil for nobody, and for a sector, whose name is in the reference
    /// tables.
    public let ownerName: String?

    public var item: PlanItem { span.item }
    public var id: PlanItem.ID { span.id }

    public init(_ span: ActionSpan, in region: String, ownerName: String?) {
        self.span = span
        self.region = region
        self.ownerName = ownerName
    }
}
