public import KaderDomain

/// Municipalities that go up in another. What was written down keeps its code; what is shown and counted
/// on a day follows here (S27).
extension Reference {
    /// The code that a municipality has on a day: its own while it exists, else that of the one in which
    /// it went up. A code that is not known stays as it is.
    public func current(_ code: String, on day: Day) -> String {
        var (code, seen) = (code, Set<String>())
        while seen.insert(code).inserted, let known = municipality(code), !known.exists(on: day),
            let next = known.successor
        {
            code = next
        }
        return code
    }

    /// The name on a day, with the old one behind it where that is another: `Hilversum (voorheen
    /// Wijdemeren)`. A `?` behind a code that is not known.
    public func municipalityName(_ code: String, on day: Day) -> Phrase {
        let name = municipality(code)?.name ?? "\(code)?"
        let current = current(code, on: day)
        guard current != code, let now = municipality(current)?.name else {
            return Phrase(same: name)
        }
        return Phrase(nl: "\(now) (voorheen \(name))", en: "\(now) (formerly \(name))")
    }
}
