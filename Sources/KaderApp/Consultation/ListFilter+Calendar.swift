public import KaderDomain
public import KaderReference

extension ListFilter {
    /// A filter of the calendar, by the columns of its list: what, who (the kind of day and the
    /// region), state and region.
    public init(calendar typed: String) { self.init(tables: typed) }

    /// The days that it lets through, in their order.
    public func kept(
        of items: [DatedItem], _ reference: Reference, on today: Day
    ) -> [DatedItem] {
        let sheet = ConsultationSheet(
            part: .calendar, region: nil, all: Consultation(), dated: items, funds: [],
            reference: reference, today: today)
        return sheet.kept(by: self).compactMap { row in
            if case .dated(let item) = row { item } else { nil }
        }
    }
}
