public import KaderDomain

extension EmployersPane {
    /// Opens an employer that was found, whatever the list shows.
    public mutating func show(_ hit: SearchHit) -> [Step<Self>]? {
        guard hit.kind == "employer", let id = Employer.ID(hit.id) else { return nil }
        return open(id)
    }
}
