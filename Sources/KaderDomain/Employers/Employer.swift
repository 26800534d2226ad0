/// An employer as the union knows it (S46, S60): signals are counted by it, so that one employer
/// under two names is two halves of a signal.
///
/// Always true of an employer: it has a name, none of its aliases is blank or twice the same, and it
/// is not merged into itself.
public struct Employer: Hashable, Identifiable, Sendable {
    public let id: Identifier<Employer>

    /// What people call it: "Albert Heijn".
    public let name: String

    /// Other names: "AH", "Ahold". Without the name itself.
    public let aliases: [String]

    /// The code of a ``Sector``; blank where nobody said.
    public let sector: String

    /// The CBS code of the ``Municipality`` of its seat; blank where nobody said.
    public let municipality: String

    /// The bestuurder to whom its signals go; nil where they go to that of the sector.
    public let official: Contact.ID?
    public let isArchived: Bool

    /// Which employer this turned out to be; nil for one of its own. What was registered for this one
    /// counts for that one, and comes back when the merge is undone.
    public let mergedInto: Identifier<Employer>?

    /// - Throws: ``EmployerError``.
    public init(
        id: Identifier<Employer>, name: String, aliases: [String] = [], sector: String = "",
        municipality: String = "", official: Contact.ID? = nil, isArchived: Bool = false,
        mergedInto: Identifier<Employer>? = nil
    ) throws(EmployerError) {
        guard !name.trimmed.isEmpty else { throw .nameless }
        guard mergedInto != id else { throw .mergedIntoItself }
        self.id = id
        self.name = name.trimmed
        self.aliases = Self.distinct(aliases, besides: name)
        self.sector = sector.trimmed
        self.municipality = municipality.trimmed
        self.official = official
        self.isArchived = isArchived
        self.mergedInto = mergedInto
    }

    private static func distinct(_ names: [String], besides name: String) -> [String] {
        var seen: Set<String> = ["", Folding.fold(name.trimmed)]
        return names.map(\.trimmed).filter { seen.insert(Folding.fold($0)).inserted }
    }
}

extension Employer {
    /// The same employer as part of another.
    ///
    /// - Throws: ``EmployerError/mergedIntoItself``, ``EmployerError/merged(into:)`` where it is so
    ///   already.
    public func merged(into other: ID) throws(EmployerError) -> Employer {
        if let mergedInto { throw .merged(into: mergedInto) }
        return try with(mergedInto: other)
    }

    /// The same employer on its own again.
    ///
    /// - Throws: ``EmployerError/notMerged``.
    public func unmerged() throws(EmployerError) -> Employer {
        guard mergedInto != nil else { throw .notMerged }
        return try with(mergedInto: nil)
    }

    public func with(isArchived: Bool) throws(EmployerError) -> Employer {
        try Employer(
            id: id, name: name, aliases: aliases, sector: sector, municipality: municipality,
            official: official, isArchived: isArchived, mergedInto: mergedInto)
    }

    /// The same without some of its other names, however they are written.
    public func without(aliases dropped: [String]) throws(EmployerError) -> Employer {
        let gone = Set(dropped.map { Folding.fold($0.trimmed) })
        return try Employer(
            id: id, name: name, aliases: aliases.filter { !gone.contains(Folding.fold($0)) },
            sector: sector, municipality: municipality, official: official,
            isArchived: isArchived, mergedInto: mergedInto)
    }

    /// The same with one more name; as it is where it has that name already.
    public func adding(alias: String) throws(EmployerError) -> Employer {
        try Employer(
            id: id, name: name, aliases: aliases + [alias], sector: sector,
            municipality: municipality, official: official, isArchived: isArchived,
            mergedInto: mergedInto)
    }

    private func with(mergedInto other: ID?) throws(EmployerError) -> Employer {
        try Employer(
            id: id, name: name, aliases: aliases, sector: sector, municipality: municipality,
            official: official, isArchived: isArchived, mergedInto: other)
    }
}
