public import KaderDomain

/// Which part of which list is read.
public struct EmployerListing: Hashable, Sendable {
    /// So many are read at once.
    static let page = 100

    public let query: EmployerQuery

    /// The last that is there already; nil for the beginning.
    public let after: Employer.ID?
    public let limit: Int

    /// The id of what may just have been made, to be opened where it is an employer.
    public let expected: String?

    init(
        _ query: EmployerQuery, after: Employer.ID? = nil, limit: Int = page,
        expected: String? = nil
    ) {
        self.query = query
        self.after = after
        self.limit = limit
        self.expected = expected
    }
}
